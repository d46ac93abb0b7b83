// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_shapes.h"

#include "widgets/map_projection.h"

#include <QFile>
#include <algorithm>
#include <charconv>

namespace waybill {

namespace {

constexpr std::string_view Magic = "WAYBILL-MAP 1\n";
constexpr qint64 LargestFile = 4 << 20; // the bundled one has 0.2 MB

/// FNV-1a, 64 bits: tells damage, not malice.
std::uint64_t checkOf(std::string_view bytes)
{
    std::uint64_t value = 0xcbf29ce484222325ULL;
    for (const char byte : bytes)
        value = (value ^ static_cast<std::uint8_t>(byte)) * 0x100000001b3ULL;
    return value;
}

/// Value of "key: value" in the header; empty when it is not there.
std::string_view headerValue(std::string_view header, std::string_view key)
{
    std::size_t at = 0;
    while (at < header.size()) {
        const std::size_t end = std::min(header.find('\n', at), header.size());
        const std::string_view line = header.substr(at, end - at);
        if (line.size() > key.size() + 1 && line.starts_with(key) && line.substr(key.size(), 2) == ": ")
            return line.substr(key.size() + 2);
        at = end + 1;
    }
    return {};
}

template <typename Number>
std::optional<Number> numberOf(std::string_view text, int base = 10)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size())
        return {};
    return value;
}

/// Reads the body; once anything is wrong everything that follows is empty.
class MapReader {
public:
    MapReader(std::string_view body, std::uint64_t offset, double unit) : m_body(body), m_offset(offset), m_unit(unit)
    {}

    Result<MapShapes> read()
    {
        MapShapes shapes;
        shapes.lines.resize(count("lines"));
        for (MapShapes::Line& line : shapes.lines)
            readLine(line);
        shapes.countries.resize(count("countries"));
        for (MapShapes::Country& country : shapes.countries)
            readCountry(country, shapes.lines);
        shapes.land = rings(shapes.lines);
        shapes.claims.resize(count("disputed lines"));
        for (MapShapes::Claim& claim : shapes.claims)
            readClaim(claim);
        if (m_problem.empty() && m_at != m_body.size())
            fail("more bytes than the map has");
        if (!m_problem.empty())
            return Failure(Error{ErrorCode::Corrupt, "the map is damaged: " + m_problem, {}, m_offset + m_at});
        return shapes;
    }

private:
    void fail(std::string what)
    {
        if (m_problem.empty())
            m_problem = std::move(what);
    }

    std::uint8_t byte()
    {
        if (!m_problem.empty() || m_at >= m_body.size()) {
            fail("it ends in the middle");
            return 0;
        }
        return static_cast<std::uint8_t>(m_body[m_at++]);
    }

    /// LEB128, at most 32 bits.
    std::uint32_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 35; shift += 7) {
            const std::uint8_t next = byte();
            value |= static_cast<std::uint64_t>(next & 0x7f) << shift;
            if (next < 0x80)
                return static_cast<std::uint32_t>(std::min<std::uint64_t>(value, UINT32_MAX));
        }
        fail("a number is too long");
        return 0;
    }

    std::int32_t signedNumber()
    {
        const std::uint32_t value = number();
        const auto half = static_cast<std::int32_t>(value >> 1);
        return value & 1 ? -half - 1 : half;
    }

    /// How many of something follow; each takes a byte or more, so a lie cannot ask for more memory than the file is
    /// long.
    std::size_t count(const char* what) { return bounded(number(), what); }

    std::size_t bounded(std::uint32_t value, const char* what)
    {
        if (m_problem.empty() && value > m_body.size() - m_at) {
            fail(std::string("it promises more ") + what + " than it can hold");
            return 0;
        }
        return m_problem.empty() ? value : 0;
    }

    QPointF place(std::int64_t x, std::int64_t y)
    {
        const double longitude = static_cast<double>(x) * m_unit, latitude = static_cast<double>(y) * m_unit;
        if (longitude < -180.001 || longitude > 180.001 || latitude < -90.001 || latitude > 90.001) {
            fail("a point lies beyond the earth");
            return {};
        }
        return equalEarth(longitude, latitude);
    }

    std::vector<QPointF> points()
    {
        std::vector<QPointF> found(count("points"));
        std::int64_t x = 0, y = 0;
        for (QPointF& point : found) {
            x += signedNumber();
            y += signedNumber();
            point = place(x, y);
            if (!m_problem.empty())
                return {};
        }
        if (found.empty())
            fail("a line has no points");
        return found;
    }

    CountryCode code()
    {
        const char letters[2] = {static_cast<char>(byte()), static_cast<char>(byte())};
        if (letters[0] == '-' && letters[1] == '-')
            return {};
        const auto isCapital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
        if (!isCapital(letters[0]) || !isCapital(letters[1]))
            fail("a country has no code");
        return {letters[0], letters[1]};
    }

    void readLine(MapShapes::Line& line)
    {
        const std::uint32_t kind = number();
        if (kind > static_cast<std::uint32_t>(MapShapes::LineKind::Cut))
            fail("a line is of an unknown kind");
        line.kind = static_cast<MapShapes::LineKind>(std::min(kind, 2U));
        line.points = points();
    }

    std::vector<MapShapes::Ring> rings(const std::vector<MapShapes::Line>& lines)
    {
        std::vector<MapShapes::Ring> found(count("rings"));
        for (MapShapes::Ring& ring : found) {
            const std::uint32_t head = number();
            ring.continuesShape = (head & 1) != 0;
            ring.lines.resize(bounded(head >> 1, "lines of a ring"));
            for (MapShapes::LineUse& use : ring.lines) {
                const std::uint32_t value = number();
                use = {value >> 1, (value & 1) != 0};
                if (m_problem.empty() && use.line >= lines.size())
                    fail("a ring uses a line that does not exist");
            }
            if (!m_problem.empty())
                return {};
            setBounds(ring, lines);
        }
        return found;
    }

    static void setBounds(MapShapes::Ring& ring, const std::vector<MapShapes::Line>& lines)
    {
        double left = 9, top = 9, right = -9, bottom = -9; // beyond the projection
        for (const MapShapes::LineUse& use : ring.lines) {
            for (const QPointF& point : lines[use.line].points) {
                left = std::min(left, point.x());
                right = std::max(right, point.x());
                top = std::min(top, point.y());
                bottom = std::max(bottom, point.y());
            }
        }
        ring.bounds = QRectF(QPointF(left, top), QPointF(right, bottom));
    }

    void readCountry(MapShapes::Country& country, const std::vector<MapShapes::Line>& lines)
    {
        country.code = code();
        const std::int32_t x = signedNumber();
        country.centre = place(x, signedNumber());
        country.rings = rings(lines);
    }

    void readClaim(MapShapes::Claim& claim)
    {
        claim.claimant = code();
        const std::size_t length = count("letters");
        claim.words = QString::fromUtf8(m_body.substr(m_at, length));
        m_at += length;
        claim.points = points();
    }

    std::string_view m_body;
    std::uint64_t m_offset;
    double m_unit;
    std::size_t m_at = 0;
    std::string m_problem;
};

bool isWithin(const MapShapes::Ring& ring, const std::vector<MapShapes::Line>& lines, const QPointF& p)
{
    bool isInside = false;
    std::optional<QPointF> last;
    const auto step = [&](const QPointF& b) {
        if (last && (last->y() > p.y()) != (b.y() > p.y()) &&
            p.x() < (b.x() - last->x()) * (p.y() - last->y()) / (b.y() - last->y()) + last->x())
            isInside = !isInside;
        last = b;
    };
    for (const MapShapes::LineUse& use : ring.lines) {
        const std::vector<QPointF>& points = lines[use.line].points;
        if (use.isReversed)
            std::for_each(points.rbegin(), points.rend(), step);
        else
            std::for_each(points.begin(), points.end(), step);
    }
    return isInside;
}

} // namespace

const MapShapes::Country* MapShapes::find(CountryCode code) const
{
    const auto it = std::find_if(countries.begin(), countries.end(),
                                 [code](const Country& country) { return country.code == code; });
    return it == countries.end() || code.isNone() ? nullptr : &*it;
}

std::optional<CountryCode> MapShapes::countryAt(const QPointF& point) const
{
    for (const Country& country : countries) {
        bool isInside = false;
        for (const Ring& ring : country.rings) {
            if (ring.bounds.contains(point) && isWithin(ring, lines, point))
                isInside = !isInside;
        }
        if (isInside)
            return country.code.isNone() ? std::nullopt : std::optional(country.code);
    }
    return {};
}

Result<MapShapes> readMapShapes(std::string_view bytes)
{
    if (!bytes.starts_with(Magic))
        return Failure(Error{ErrorCode::Unsupported, "this is not a map of Waybill, or one of another version", {}, 0});
    const std::size_t end = bytes.find("\n\n");
    if (end == std::string_view::npos)
        return Failure(Error{ErrorCode::Corrupt, "the map ends within its header", {}, bytes.size()});
    const std::string_view header = bytes.substr(Magic.size(), end + 1 - Magic.size());
    const std::string_view body = bytes.substr(end + 2);
    const std::string_view unitText = headerValue(header, "unit");
    const double unit = QByteArray(unitText.data(), static_cast<qsizetype>(unitText.size())).toDouble();
    if (!(unit >= 0.0001 && unit <= 1)) // also not a number
        return Failure(Error{ErrorCode::Corrupt, "the map does not say its unit", {}, Magic.size()});
    if (numberOf<std::uint64_t>(headerValue(header, "bytes")) != body.size() ||
        numberOf<std::uint64_t>(headerValue(header, "check"), 16) != checkOf(body))
        return Failure(Error{ErrorCode::Corrupt, "the map is not as it was written: its sum differs", {}, end + 2});
    Result<MapShapes> shapes = MapReader(body, end + 2, unit).read();
    if (shapes) {
        const std::string_view name = headerValue(header, "name");
        shapes->name = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    return shapes;
}

Result<MapShapes> loadMapShapes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(Error{ErrorCode::NotFound, "the map could not be opened", path.toStdString()});
    if (file.size() > LargestFile)
        return Failure(Error{ErrorCode::TooLarge, "this is too large to be the map", path.toStdString()});
    const QByteArray bytes = file.readAll();
    Result<MapShapes> shapes = readMapShapes({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!shapes) {
        Error error = shapes.error();
        error.path = path.toStdString();
        return Failure(std::move(error));
    }
    return shapes;
}

} // namespace waybill
