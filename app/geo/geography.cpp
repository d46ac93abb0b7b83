// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geography.h"

#include "base/sha256.h"
#include "geo/edge_list.h"
#include "geo/table_file.h"
#include "geo/text_file.h"
#include "geo/user_database.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <unordered_map>

namespace waybill {

namespace {

constexpr std::array<const char*, 2> LocationFiles{"geo-whois-asn-country.table", "dbip-country.table"};
constexpr const char* OperatorCountryFile = "iptoasn-country.table";
constexpr const char* OperatorFile = "asn.table";
constexpr const char* EdgeFile = "edges.tsv";
constexpr std::size_t MaxEdgeListBytes = 1u << 20; // a list that people review line by line is far smaller

/// The address whose place is asked for: the IPv4 address within an IPv4-mapped or NAT64 address (RFC 6052), a 6to4
/// address (RFC 3056 §2: bits 16–47) and a Teredo address (RFC 4380 §4: the client's, last 32 bits, inverted).
IpAddress innermost(const IpAddress& address) noexcept
{
    if (address.isV6() && address.high() >> 48 == 0x2002)
        return IpAddress::v4(static_cast<std::uint32_t>(address.high() >> 16));
    if (address.isV6() && address.high() >> 32 == 0x20010000)
        return IpAddress::v4(static_cast<std::uint32_t>(~address.low()));
    return address.embeddedV4();
}

Failure at(Error error, const std::string& path)
{
    error.path = path;
    return Failure(std::move(error));
}

Result<GeoTableFile> readRole(const std::string& path, GeoSource::Role role)
{
    Result<GeoTableFile> file = readTableFile(path);
    if (file && file->source.role != role)
        return Failure(Error{ErrorCode::Corrupt, "the address table is not of the kind that its name says"});
    return file;
}

Result<CountryTable> readCountries(const std::string& path, GeoSource::Role role, GeoSource& source)
{
    const Result<GeoTableFile> file = readRole(path, role);
    if (!file)
        return at(file.error(), path);
    Result<CountryTable> table = readCountryRows(*file);
    if (!table)
        return at(table.error(), path);
    source = file->source;
    return table;
}

} // namespace

struct Geography::Tables {
    std::vector<CountryTable> locations; ///< as locationSources
    CountryTable operatorCountry;
    OperatorTable operators;
    EdgeList edges;
    std::vector<GeoSource> locationSources;
    std::vector<GeoSource> sources;

    Result<void> loadLocations(const std::string& directory, const std::vector<std::string>& userFiles);
    Result<void> loadOperators(const std::string& directory);
    Result<void> loadEdges(const std::string& directory);
};

Result<void> Geography::Tables::loadLocations(const std::string& directory, const std::vector<std::string>& userFiles)
{
    if (LocationFiles.size() + userFiles.size() > MaxLoadedSources)
        return Failure(Error{ErrorCode::InvalidArgument,
                             fmt::format("at most {} country databases can be added to the bundled ones",
                                         MaxLoadedSources - LocationFiles.size())});
    for (const char* name : LocationFiles) {
        GeoSource source;
        Result<CountryTable> table = readCountries(directory + "/" + name, GeoSource::Role::Location, source);
        if (!table)
            return Failure(table.error());
        locations.push_back(std::move(*table));
        locationSources.push_back(std::move(source));
    }
    for (const std::string& path : userFiles) {
        Result<UserDatabase> database = readUserDatabase(path);
        if (!database)
            return Failure(database.error());
        locations.push_back(std::move(database->table));
        locationSources.push_back(std::move(database->source));
    }
    sources = locationSources;
    return {};
}

Result<void> Geography::Tables::loadOperators(const std::string& directory)
{
    GeoSource source;
    Result<CountryTable> country =
        readCountries(directory + "/" + OperatorCountryFile, GeoSource::Role::OperatorCountry, source);
    if (!country)
        return Failure(country.error());
    operatorCountry = std::move(*country);
    sources.push_back(std::move(source));
    const std::string path = directory + "/" + OperatorFile;
    const Result<GeoTableFile> file = readRole(path, GeoSource::Role::OperatorName);
    if (!file)
        return at(file.error(), path);
    Result<OperatorTable> table = readOperatorRows(*file);
    if (!table)
        return at(table.error(), path);
    operators = std::move(*table);
    sources.push_back(file->source);
    return {};
}

Result<void> Geography::Tables::loadEdges(const std::string& directory)
{
    const std::string path = directory + "/" + EdgeFile;
    const Result<std::string> text = readTextFile(path, MaxEdgeListBytes);
    if (!text)
        return at(text.error(), path);
    Result<EdgeList> list = EdgeList::parse(*text);
    if (!list)
        return at(list.error(), path);
    edges = std::move(*list);
    Sha256 hash;
    hash.update({reinterpret_cast<const std::uint8_t*>(text->data()), text->size()});
    GeoSource source;
    source.role = GeoSource::Role::EdgeList;
    source.name = "Waybill's list of CDN and anycast networks";
    source.date = edges.date();
    source.licence = "GPL-3.0-or-later";
    source.sha256 = toHex(hash.finish());
    sources.push_back(std::move(source));
    return {};
}

/// Earlier answers, with the places of their sources among all.
struct Geography::Overlay {
    struct Answer {
        std::array<CountryCode, MaxLocationSources> bySource{};
        std::uint16_t asked = 0; ///< bit: place in locationSources
    };
    std::unordered_map<IpAddress, Answer> answers; ///< by innermost address
    std::vector<GeoSource> locationSources, sources;
    std::size_t todays = 0; ///< of locationSources, the first ones

    explicit Overlay(const Tables& tables)
        : locationSources(tables.locationSources), sources(tables.sources), todays(tables.locationSources.size())
    {}
    void add(const EarlierAnswers& earlier);

private:
    std::size_t placeOf(const GeoSource& source);
};

std::size_t Geography::Overlay::placeOf(const GeoSource& source)
{
    for (std::size_t i = 0; i < locationSources.size(); ++i) {
        if (locationSources[i].name == source.name && locationSources[i].date == source.date)
            return i;
    }
    sources.insert(sources.begin() + static_cast<std::ptrdiff_t>(locationSources.size()), source);
    locationSources.push_back(source);
    return locationSources.size() - 1;
}

void Geography::Overlay::add(const EarlierAnswers& earlier)
{
    const std::size_t count = std::min(earlier.sources.size(), MaxEarlierSources);
    std::array<std::size_t, MaxEarlierSources> places{};
    for (std::size_t i = 0; i < count; ++i)
        places[i] = placeOf(earlier.sources[i]);
    for (const EarlierAnswers::Row& row : earlier.rows) {
        Answer answer;
        for (std::size_t i = 0; i < count; ++i) {
            if ((row.asked >> i & 1U) == 0)
                continue;
            answer.bySource[places[i]] = row.bySource[i];
            answer.asked = static_cast<std::uint16_t>(answer.asked | 1U << places[i]);
        }
        if (answer.asked != 0)
            answers[innermost(row.address)] = answer;
    }
}

Geography::Geography(std::shared_ptr<const Tables> tables, std::unique_ptr<const Overlay> overlay)
    : m_tables(std::move(tables)), m_overlay(std::move(overlay))
{}
Geography::~Geography() = default;

std::shared_ptr<const Geography> Geography::withEarlier(const std::shared_ptr<const Geography>& today,
                                                        const EarlierAnswers& earlier)
{
    auto overlay = std::make_unique<Overlay>(*today->m_tables);
    overlay->add(earlier);
    return std::shared_ptr<const Geography>(new Geography(today->m_tables, std::move(overlay)));
}

Result<std::shared_ptr<const Geography>> Geography::load(const std::string& resourceDirectory,
                                                         const std::vector<std::string>& userFiles)
{
    const std::string directory = resourceDirectory + "/geo";
    auto tables = std::make_unique<Tables>();
    Result<void> done = tables->loadLocations(directory, userFiles);
    if (done)
        done = tables->loadOperators(directory);
    if (done)
        done = tables->loadEdges(directory);
    if (!done)
        return Failure(done.error());
    return std::shared_ptr<const Geography>(new Geography(std::move(tables), nullptr));
}

void Geography::askSources(const IpAddress& inner, Where& where) const noexcept
{
    if (m_overlay) {
        const auto earlier = m_overlay->answers.find(inner);
        if (earlier != m_overlay->answers.end()) {
            where.bySource = earlier->second.bySource;
            return;
        }
    }
    for (std::size_t i = 0; i < m_tables->locations.size(); ++i)
        where.bySource[i] = m_tables->locations[i].find(inner);
}

Where Geography::locate(const IpAddress& address) const noexcept
{
    Where where;
    const IpAddress inner = innermost(address);
    if (!inner.isPublic()) {
        where.state = PlaceState::NotPublic;
        return where;
    }
    if (inner.scope() == AddressScope::Discard)
        return where; // nobody's: also a table that lists it would say nothing
    askSources(inner, where);
    std::size_t known = 0;
    bool isDisputed = false;
    CountryCode first;
    for (const CountryCode code : where.bySource) {
        if (code.isNone())
            continue;
        first = known == 0 ? code : first;
        isDisputed = isDisputed || code != first;
        ++known;
    }
    where.asn = m_tables->operators.ranges.find(inner);
    where.operatorCountry = m_tables->operatorCountry.find(inner);
    where.edge = m_tables->edges.find(inner, where.asn);
    if (where.edge != 0)
        where.state = PlaceState::Edge;
    else if (isDisputed)
        where.state = PlaceState::Disputed;
    else if (known != 0) {
        where.state = known == 1 ? PlaceState::OneSource : PlaceState::Agreed;
        where.country = first;
    }
    return where;
}

bool Geography::isAsked(const IpAddress& address, std::size_t source) const noexcept
{
    if (!m_overlay)
        return source < m_tables->locationSources.size();
    const auto earlier = m_overlay->answers.find(innermost(address));
    if (earlier == m_overlay->answers.end())
        return source < m_overlay->todays;
    return source < MaxLocationSources && (earlier->second.asked >> source & 1U) != 0;
}

std::string_view Geography::operatorName(std::uint32_t asn) const noexcept
{
    return m_tables->operators.nameOf(asn);
}

const std::vector<GeoSource>& Geography::locationSources() const noexcept
{
    return m_overlay ? m_overlay->locationSources : m_tables->locationSources;
}

const std::vector<GeoSource>& Geography::sources() const noexcept
{
    return m_overlay ? m_overlay->sources : m_tables->sources;
}

const std::vector<EdgeNetwork>& Geography::edges() const noexcept
{
    return m_tables->edges.networks();
}

double lightSpeedBoundKm(std::int64_t roundTripNs) noexcept
{
    constexpr double KmPerNs = 100.0 / 1e6; // 200 km per ms in fibre, there and back
    return roundTripNs <= 0 ? 0.0 : static_cast<double>(roundTripNs) * KmPerNs;
}

} // namespace waybill
