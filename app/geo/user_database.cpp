// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/user_database.h"

#include "base/format.h"
#include "base/sha256.h"
#include "base/timestamp.h"
#include "geo/database_tree.h"

#include <array>
#include <cerrno>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <maxminddb.h>
#include <memory>
#include <string_view>
#include <vector>

namespace waybill {

namespace fs = std::filesystem;

namespace {

// Later than any database and early enough for nanoseconds since 1970 in 64 bits (2262).
constexpr std::uint64_t MaxBuildEpoch = 9'000'000'000;

struct CloseDatabase {
    void operator()(MMDB_s* database) const noexcept
    {
        MMDB_close(database);
        delete database;
    }
};
using Database = std::unique_ptr<MMDB_s, CloseDatabase>;

/// What publishers ask users of their free databases to show, by the beginning of the database's type.
std::string attributionOf(std::string_view type)
{
    struct Row {
        std::string_view type, sentence;
    };
    static constexpr std::array<Row, 3> Rows{
        {{"GeoLite2", "This product includes GeoLite2 data created by MaxMind, available from https://www.maxmind.com"},
         {"DBIP", "IP Geolocation by DB-IP (https://db-ip.com)"},
         {"ipinfo", "IP address data powered by IPinfo (https://ipinfo.io)"}}};
    for (const Row& row : Rows) {
        if (type.starts_with(row.type))
            return std::string(row.sentence);
    }
    return {};
}

Result<std::string> hashOf(const std::string& path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::exists(status) && !fs::is_regular_file(status))
        return Failure(Error{ErrorCode::InvalidArgument, "a country database must be a file", path});
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return failureFromErrno(errno, "open the country database", path);
    Sha256 hash;
    std::vector<char> block(64u << 10);
    while (in) {
        in.read(block.data(), static_cast<std::streamsize>(block.size()));
        const auto count = static_cast<std::size_t>(in.gcount());
        hash.update({reinterpret_cast<const std::uint8_t*>(block.data()), count});
    }
    if (in.bad())
        return Failure(Error{ErrorCode::Io, "the country database could not be read to its end", path});
    return toHex(hash.finish());
}

Result<Database> openDatabase(const std::string& path)
{
    auto memory = std::make_unique<MMDB_s>();
    const int status = MMDB_open(path.c_str(), MMDB_MODE_MMAP, memory.get());
    if (status != MMDB_SUCCESS)
        return Failure(Error{ErrorCode::Corrupt,
                             fmt::format("this is not a readable MaxMind DB file ({})", MMDB_strerror(status)), path});
    Database database(memory.release()); // MMDB_close() only for what was opened
    const std::uint16_t version = database->metadata.ip_version;
    if (version != 4 && version != 6)
        return Failure(Error{ErrorCode::Corrupt, "the database is neither for IPv4 nor for IPv6", path});
    return database;
}

} // namespace

Result<UserDatabase> readUserDatabase(const std::string& path)
{
    Result<std::string> hash = hashOf(path);
    if (!hash)
        return Failure(hash.error());
    const Result<Database> database = openDatabase(path);
    if (!database)
        return Failure(database.error());
    const MMDB_metadata_s& metadata = (*database)->metadata;
    UserDatabase result;
    const Result<void> rows = DatabaseTree(**database, result.table).read();
    if (!rows) {
        Error error = rows.error();
        error.path = path;
        return Failure(std::move(error));
    }
    const std::string type = printableText(metadata.database_type != nullptr ? metadata.database_type : "");
    GeoSource& source = result.source;
    source.role = GeoSource::Role::Location;
    source.name = fmt::format("{} ({})", printableText(fs::path(path).filename().string()), type);
    source.date = metadata.build_epoch <= MaxBuildEpoch
                      ? dateText({static_cast<std::int64_t>(metadata.build_epoch) * NsPerSecond}, 0)
                      : "unknown";
    source.attribution = attributionOf(type);
    source.sha256 = std::move(*hash);
    source.isUsers = true;
    return result;
}

} // namespace waybill
