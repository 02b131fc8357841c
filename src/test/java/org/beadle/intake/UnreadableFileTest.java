package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What can't be read is told in the words of who brought it. */
class UnreadableFileTest {
  @Test
  void anEmptyFileIsNamed() throws IOException {
    assertThat(SourceBytes.fault(new byte[0])).isEqualTo("plan: The file is empty.");
    assertThat(SourceBytes.fault(SourceBytes.bytes("\n \n"))).isEqualTo("plan: The file is empty.");
    assertThat(
            SourceBytes.fault(
                SourceBytes.excel(new XSSFWorkbook(), workbook -> workbook.createSheet("Plan"))))
        .isEqualTo("plan: The file is empty.");
  }

  @Test
  void aPdfIsNamed() {
    assertThat(SourceBytes.fault(SourceBytes.bytes("%PDF-1.7\n%âãÏÓ")))
        .isEqualTo(
            "plan: This is a PDF. Its tables can't be read reliably: import the Word or Excel file"
                + " that it was made from.");
  }

  @Test
  void aPictureIsNamed() {
    assertThat(SourceBytes.fault(SourceBytes.bytes("\u0089PNG\r\n\u001a\n")))
        .contains("This is a picture.");
    assertThat(SourceBytes.fault(SourceBytes.bytes("ÿØÿà\0\u0010JFIF")))
        .contains("This is a picture.");
  }

  @Test
  void otherBytesAreNoTable() {
    assertThat(SourceBytes.fault(SourceBytes.bytes("\0\1\2\3")))
        .contains("not a file of tables that Beadle can read");
  }

  @Test
  void aZipOfOtherThingsIsNoTable() throws IOException {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(SourceBytes.bytes("<x/>"));
      zip.closeEntry();
      zip.finish();
      assertThat(SourceBytes.fault(out.toByteArray()))
          .contains("not a file of tables that Beadle can read");
    }
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    byte[] whole = SourceBytes.word("Priority 1");
    assertThat(SourceBytes.fault(Arrays.copyOf(whole, whole.length / 2))).contains("damaged");
    byte[] old = SourceBytes.excel(new HSSFWorkbook(), workbook -> workbook.createSheet("Plan"));
    assertThat(SourceBytes.fault(Arrays.copyOf(old, 700))).contains("damaged");
  }

  @Test
  void aFileWithAPasswordIsNamed() throws Exception {
    assertThat(SourceBytes.fault(locked()))
        .isEqualTo(
            "plan: The file is protected by a password. Save a copy without one and import that.");
  }

  private static byte[] locked()
      throws IOException, GeneralSecurityException, InvalidFormatException {
    byte[] open = SourceBytes.excel(new XSSFWorkbook(), workbook -> workbook.createSheet("Plan"));
    try (POIFSFileSystem envelope = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OPCPackage content = OPCPackage.open(new ByteArrayInputStream(open));
          OutputStream hidden = encryptor.getDataStream(envelope)) {
        content.save(hidden);
      }
      envelope.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void aWordFileOfTheOldKindIsNamed() throws IOException {
    try (POIFSFileSystem envelope = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      envelope.createDocument(new ByteArrayInputStream(new byte[100]), "WordDocument");
      envelope.writeFilesystem(out);
      assertThat(SourceBytes.fault(out.toByteArray())).contains("Save it as .docx");
    }
  }

  @Test
  void aFileThatIsTooLargeIsNamed() {
    assertThat(SourceBytes.fault(new byte[SourceFiles.LARGEST + 1])).contains("larger than 20 MB");
    assertThat(SourceBytes.fault(SourceBytes.bytes("1.1,Map\n".repeat(SourceFiles.MOST_ROWS + 1))))
        .contains("20,001 rows");
  }

  @Test
  void aFileThatIsNotThereIsAnAnswerToo() {
    assertThat(SourceFiles.read(Path.of("no-such-file.xlsx")))
        .isEqualTo(Unreadable.of("no-such-file.xlsx", "There is no such file."));
    assertThat(SourceFiles.read(Path.of("src")))
        .isEqualTo(Unreadable.of("src", "This is a folder, not a file."));
  }
}
