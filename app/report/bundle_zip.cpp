// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bundle_zip.h"

#include "base/format.h"
#include "base/temporary_folder.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <memory>
#include <vector>

namespace waybill {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t BlockBytes = std::size_t{1} << 16;
constexpr std::uint64_t MostFiles = 100'000, MostBytes = std::uint64_t{16} << 30;

struct FreeArchive {
    void operator()(archive* zip) const { archive_free(zip); }
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};
using ArchivePtr = std::unique_ptr<archive, FreeArchive>;
using EntryPtr = std::unique_ptr<archive_entry, FreeArchive>;

std::string saidBy(archive* zip)
{
    const char* const said = archive_error_string(zip);
    return printableText(said != nullptr ? said : "no reason given");
}

/// Closes and removes a file that was not finished.
Failure abandoned(ArchivePtr& zip, const std::string& path)
{
    Error error{ErrorCode::Io, "the zip file could not be written: " + saidBy(zip.get()), path};
    zip.reset();
    std::error_code ignored;
    fs::remove(path, ignored);
    return Failure(std::move(error));
}

bool addFile(archive* zip, const std::string& folder, const std::string& name)
{
    std::ifstream file(fs::path(folder) / name, std::ios::binary | std::ios::ate);
    const EntryPtr entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.c_str());
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(file.tellg()));
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), 0, 0); // before 1980, which is written as its first day in every time zone
    if (!file || archive_write_header(zip, entry.get()) != ARCHIVE_OK)
        return false;
    file.seekg(0);
    std::vector<char> block(BlockBytes);
    while (file) {
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        const auto count = static_cast<std::size_t>(file.gcount());
        if (count > 0 && archive_write_data(zip, block.data(), count) != static_cast<la_ssize_t>(count))
            return false;
    }
    return file.eof();
}

Result<void> zipFolder(const std::string& folder, std::vector<std::string> names, const std::string& path)
{
    ArchivePtr zip(archive_write_new());
    archive_write_set_format_zip(zip.get());
    archive_write_zip_set_compression_store(zip.get()); // other versions of zlib would give other bytes
    if (archive_write_open_filename(zip.get(), path.c_str()) != ARCHIVE_OK)
        return abandoned(zip, path);
    std::sort(names.begin(), names.end());
    for (const std::string& name : names) {
        if (!addFile(zip.get(), folder, name))
            return abandoned(zip, path);
    }
    return archive_write_close(zip.get()) == ARCHIVE_OK ? Result<void>() : abandoned(zip, path);
}

/// Takes the files of a zip out, one after the other.
class Unpacker {
public:
    Unpacker(std::string path, std::string folder)
        : m_path(std::move(path)), m_folder(std::move(folder)), m_zip(archive_read_new())
    {}

    Result<void> unpack()
    {
        archive_read_support_format_zip(m_zip.get());
        if (archive_read_open_filename(m_zip.get(), m_path.c_str(), BlockBytes) != ARCHIVE_OK)
            return corrupt(saidBy(m_zip.get()));
        archive_entry* entry = nullptr;
        for (;;) {
            const int step = archive_read_next_header(m_zip.get(), &entry);
            if (step == ARCHIVE_EOF)
                return {};
            if (step != ARCHIVE_OK)
                return corrupt(saidBy(m_zip.get()));
            if (const Result<void> taken = take(entry); !taken)
                return taken;
        }
    }

private:
    [[nodiscard]] Failure corrupt(const std::string& why) const
    {
        return Failure(Error{ErrorCode::Corrupt, "the zip file cannot be used: " + why, m_path});
    }

    [[nodiscard]] Result<void> take(archive_entry* entry)
    {
        const char* const raw = archive_entry_pathname(entry);
        const fs::path name(raw != nullptr ? raw : "");
        const std::string shown = printableText(name.string());
        const bool isInside =
            !name.empty() && name.is_relative() && std::find(name.begin(), name.end(), "..") == name.end();
        if (!isInside)
            return corrupt(fmt::format("“{}” leads out of it", shown));
        if (archive_entry_filetype(entry) == AE_IFDIR)
            return {};
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) != nullptr)
            return corrupt(fmt::format("“{}” is no file", shown));
        if (++m_files > MostFiles)
            return Failure(Error{ErrorCode::TooLarge, "the zip file holds too many files", m_path});
        const fs::path target = fs::path(m_folder) / name;
        std::error_code error;
        fs::create_directories(target.parent_path(), error);
        if (error || fs::exists(fs::symlink_status(target, error)))
            return corrupt(fmt::format("“{}” stands in it twice, or as a file and a folder", shown));
        return copy(target);
    }

    [[nodiscard]] Result<void> copy(const fs::path& target)
    {
        std::ofstream file(target, std::ios::binary);
        std::vector<char> block(BlockBytes);
        for (;;) {
            const la_ssize_t count = archive_read_data(m_zip.get(), block.data(), block.size());
            if (count < 0)
                return corrupt(saidBy(m_zip.get()));
            if (count == 0)
                break;
            m_bytes += static_cast<std::uint64_t>(count);
            if (m_bytes > MostBytes)
                return Failure(Error{ErrorCode::TooLarge, "the zip file unpacks to more than 16 GiB", m_path});
            file.write(block.data(), count);
        }
        file.close();
        return file ? Result<void>()
                    : Failure(
                          Error{ErrorCode::Io, "a file could not be unpacked: the disk may be full", target.string()});
    }

    std::string m_path, m_folder;
    ArchivePtr m_zip;
    std::uint64_t m_files = 0, m_bytes = 0;
};

} // namespace

bool isZipName(const std::string& path)
{
    const std::string ending = fs::path(path).extension().string();
    return ending.size() == 4 && std::equal(ending.begin(), ending.end(), ".zip", [](char a, char b) {
               return a == b || (a >= 'A' && a <= 'Z' && a - 'A' + 'a' == b);
           });
}

Result<WrittenBundle> writeZippedBundle(const EvidenceBundle& bundle, const std::string& path,
                                        const Checkpoint& checkpoint)
{
    std::error_code error;
    if (fs::exists(fs::symlink_status(path, error)))
        return Failure(Error{ErrorCode::InvalidArgument, "a file of that name is there already; name another", path});
    const Result<TemporaryFolder> folder = TemporaryFolder::make();
    if (!folder)
        return Failure(folder.error());
    Result<WrittenBundle> written = writeBundle(bundle, folder->path(), checkpoint);
    if (!written)
        return written;
    const Result<void> zipped = zipFolder(folder->path(), written->files, path);
    return zipped ? std::move(written) : Result<WrittenBundle>(Failure(zipped.error()));
}

Result<std::string> unzipBundle(const std::string& path, const std::string& folder)
{
    if (const Result<void> unpacked = Unpacker(path, folder).unpack(); !unpacked)
        return Failure(unpacked.error());
    std::error_code error;
    if (fs::exists(fs::path(folder) / BundleManifest, error))
        return folder;
    std::vector<fs::path> inside;
    for (fs::directory_iterator entry(folder, error), last; !error && entry != last; entry.increment(error))
        inside.push_back(entry->path());
    return inside.size() == 1 && fs::is_directory(inside.front(), error) ? inside.front().string() : folder;
}

} // namespace waybill
