// SPDX-License-Identifier: GPL-3.0-or-later
// Body of a bundled table (resources/README.md, "Layout of a table"): numbers are LEB128 unless noted.
//   countries:  count, then two letters each        | operators: count, ASN steps, name lengths, names
//   IPv4:       count, steps of the starts, values
//   IPv6:       count, steps of the upper 64 bits, values
//   inside /64: count, starts (16 bytes, big-endian), values
#include "base/byte_reader.h"
#include "geo/table_file.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <limits>

namespace waybill {

namespace {

constexpr std::uint64_t Bad = std::numeric_limits<std::uint64_t>::max(); // no table holds it: see takeNumber()

/// LEB128; Bad when it is cut or needs more than 63 bits. Looks at the bytes at once: tables hold millions of numbers.
std::uint64_t takeNumber(ByteReader& in) noexcept
{
    const auto rest = in.rest().first(std::min<std::size_t>(in.remaining(), 9));
    std::uint64_t value = 0;
    unsigned shift = 0;
    for (std::size_t i = 0; i < rest.size(); ++i, shift += 7) {
        value |= static_cast<std::uint64_t>(rest[i] & 0x7F) << shift;
        if (rest[i] < 0x80) {
            in.skip(i + 1);
            return value;
        }
    }
    return Bad;
}

/// A count of things of at least `bytesEach`; Bad when the rest of the table cannot hold them.
std::uint64_t takeCount(ByteReader& in, std::size_t bytesEach) noexcept
{
    const std::uint64_t count = takeNumber(in);
    return count <= in.remaining() / bytesEach ? count : Bad;
}

/// `count` ascending numbers up to `max`, written as steps; the first may be 0, later steps may not.
template <typename Number>
bool takeAscending(ByteReader& in, std::vector<Number>& numbers, std::uint64_t count, std::uint64_t max)
{
    numbers.reserve(static_cast<std::size_t>(count));
    std::uint64_t last = 0;
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t step = takeNumber(in);
        if (step > max - last || (step == 0 && i > 0)) // Bad is above every max
            return false;
        last += step;
        numbers.push_back(static_cast<Number>(last));
    }
    return true;
}

/// Rows whose values are numbers into `values`; the number `mark` stands for FineMark where one may be.
template <typename Value>
class RowReader {
public:
    RowReader(ByteReader& in, const std::vector<Value>& values, std::uint64_t mark)
        : m_in(in), m_values(values), m_mark(mark)
    {}
    bool read(RangeTable<Value>& table)
    {
        std::vector<std::uint32_t> v4;
        std::vector<std::uint64_t> v6;
        std::vector<FineKey> fine;
        std::vector<Value> values;
        if (!takeStarts(v4, 0xFFFFFFFFu) || !takeValues(v4.size(), values, false))
            return false;
        table.setV4(std::move(v4), std::move(values));
        if (!takeStarts(v6, Bad - 1) || !takeValues(v6.size(), values, true))
            return false;
        table.setV6(std::move(v6), std::move(values));
        if (!takeFineStarts(fine) || !takeValues(fine.size(), values, false))
            return false;
        table.setFine(std::move(fine), std::move(values));
        return m_in.remaining() == 0 && !m_in.failed();
    }

private:
    using FineKey = typename RangeTable<Value>::FineKey;

    template <typename Number>
    bool takeStarts(std::vector<Number>& starts, std::uint64_t max)
    {
        const std::uint64_t count = takeCount(m_in, 2); // a step and a value of one byte at least
        return count != Bad && takeAscending(m_in, starts, count, max);
    }
    bool takeFineStarts(std::vector<FineKey>& starts)
    {
        const std::uint64_t count = takeCount(m_in, 17); // 16 bytes and a value of one byte at least
        if (count == Bad)
            return false;
        starts.resize(static_cast<std::size_t>(count));
        for (auto& [high, low] : starts) {
            high = m_in.u64be();
            low = m_in.u64be();
        }
        return std::adjacent_find(starts.begin(), starts.end(), std::greater_equal<>()) == starts.end();
    }
    bool takeValues(std::size_t count, std::vector<Value>& values, bool mayMark)
    {
        values = {};
        values.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint64_t number = takeNumber(m_in);
            if (number < m_values.size())
                values.push_back(m_values[static_cast<std::size_t>(number)]);
            else if (mayMark && number == m_mark)
                values.push_back(RangeTable<Value>::FineMark);
            else
                return false;
        }
        return true;
    }

    ByteReader& m_in;
    const std::vector<Value>& m_values;
    std::uint64_t m_mark;
};

Failure damagedRows(const ByteReader& in)
{
    return Failure(Error{ErrorCode::Corrupt, fmt::format("the rows of the address table are damaged near byte {} of "
                                                         "the unpacked part",
                                                         in.offset())});
}

bool readNames(ByteReader& in, OperatorTable& table)
{
    const std::uint64_t count = takeCount(in, 2);
    if (count == Bad || !takeAscending(in, table.asns, count, 0xFFFFFFFEu))
        return false;
    table.nameEnds.reserve(table.asns.size());
    std::uint64_t end = 0;
    for (std::size_t i = 0; i < table.asns.size(); ++i) {
        const std::uint64_t length = takeNumber(in);
        if (length > in.remaining() || end + length > in.remaining())
            return false;
        end += length;
        table.nameEnds.push_back(static_cast<std::uint32_t>(end));
    }
    const auto text = in.take(static_cast<std::size_t>(end));
    table.names.assign(text.begin(), text.end());
    return !in.failed();
}

} // namespace

Result<CountryTable> readCountryRows(const GeoTableFile& file)
{
    ByteReader in(file.body);
    CountryTable table;
    const std::uint64_t count = takeCount(in, 2);
    if (count > CountryTable::MaxCountries)
        return damagedRows(in);
    std::vector<std::uint8_t> numbers{0};
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto letters = in.take(2);
        const auto code = CountryCode::parse({reinterpret_cast<const char*>(letters.data()), letters.size()});
        if (!code)
            return damagedRows(in);
        table.countries.push_back(*code);
        numbers.push_back(static_cast<std::uint8_t>(i + 1));
    }
    if (!RowReader<std::uint8_t>(in, numbers, RangeTable<std::uint8_t>::FineMark).read(table.ranges))
        return damagedRows(in);
    table.ranges.finish();
    return table;
}

Result<OperatorTable> readOperatorRows(const GeoTableFile& file)
{
    ByteReader in(file.body);
    OperatorTable table;
    if (!readNames(in, table))
        return damagedRows(in);
    std::vector<std::uint32_t> values{0};
    values.insert(values.end(), table.asns.begin(), table.asns.end());
    if (!RowReader<std::uint32_t>(in, values, values.size()).read(table.ranges))
        return damagedRows(in);
    table.ranges.finish();
    return table;
}

std::string_view OperatorTable::nameOf(std::uint32_t asn) const noexcept
{
    const auto found = std::lower_bound(asns.begin(), asns.end(), asn);
    if (found == asns.end() || *found != asn)
        return {};
    const auto i = static_cast<std::size_t>(found - asns.begin());
    const std::uint32_t begin = i == 0 ? 0 : nameEnds[i - 1];
    return std::string_view(names).substr(begin, nameEnds[i] - begin);
}

} // namespace waybill
