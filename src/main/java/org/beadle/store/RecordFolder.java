package org.beadle.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * The folder that holds a record that is one file. What is made here is for the account that makes
 * it and for no other of the machine, where the file system knows such a thing.
 */
public record RecordFolder(Path path) {
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);
  private static final Set<PosixFilePermission> OWNERS_FILE =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  /** The folder of a file. */
  public static RecordFolder of(Path file) {
    return new RecordFolder(file.toAbsolutePath().getParent());
  }

  /**
   * Makes the folder where there is none, and a file in it, which is empty where it is new.
   *
   * @throws StoreException where that can't be
   */
  public void hold(String file) {
    make();
    try {
      if (!Files.exists(path.resolve(file))) newFile(path.resolve(file));
    } catch (FileAlreadyExistsException meanwhile) {
      // Another program made it a moment ago.
    } catch (IOException failure) {
      throw new StoreException("Nothing can be written in " + path + ": " + why(failure), failure);
    }
  }

  private void make() {
    if (Files.isDirectory(path)) return;
    try {
      Files.createDirectories(path, attributes(path, OWNER));
    } catch (IOException failure) {
      throw new StoreException("There can be no folder " + path + ": " + why(failure), failure);
    }
  }

  /** Makes an empty file that only its owner can read, from its first byte on. */
  static void newFile(Path file) throws IOException {
    Files.createFile(file, attributes(file, OWNERS_FILE));
  }

  /** Whether other accounts of the machine may look into the folder, which was there before. */
  public boolean isOpenToOthers() {
    try {
      return knowsOwners(path) && !OWNER.containsAll(Files.getPosixFilePermissions(path));
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> allowed) {
    return knowsOwners(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(allowed)}
        : new FileAttribute<?>[] {};
  }

  private static boolean knowsOwners(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Why, in words of which the bare message, a path, has none. */
  static String why(IOException failure) {
    return switch (failure) {
      case FileAlreadyExistsException file -> file.getFile() + " is a file.";
      case AccessDeniedException denied -> "this account may not write there.";
      default -> failure.getMessage();
    };
  }
}
