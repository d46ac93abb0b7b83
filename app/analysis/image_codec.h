// SPDX-License-Identifier: GPL-3.0-or-later
// How values lie in an image: members one after the other without padding, in the byte order of the machine that wrote
// it (the image says which); texts, lists and maps behind their length. Nothing points anywhere, so an image means the
// same wherever it lies, and no uninitialised byte can get into it.
#pragma once

#include "analysis/record_forms.h"
#include "base/byte_reader.h"

#include <array>
#include <cmath>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace waybill {

using ImageBytes = std::vector<std::uint8_t>;

/// FNV-1a, 64 bits (draft-eastlake-fnv): tells layouts apart, not enemies.
constexpr std::uint64_t layoutHash(std::uint64_t hash, std::string_view text)
{
    for (const char letter : text)
        hash = (hash ^ static_cast<std::uint8_t>(letter)) * 0x100000001b3ULL;
    return (hash ^ 0xFF) * 0x100000001b3ULL; // ends the text
}

/// How a type is written. Those of fixed Size have store() and load(); the others append() and take(). load() and
/// take() clear `isGood` for what no recording can hold.
template <typename T>
struct Codec;

template <typename T>
inline constexpr bool IsFixed = Codec<T>::Size != 0;

template <typename T>
void appendTo(ImageBytes& out, const T& value)
{
    if constexpr (IsFixed<T>) {
        out.resize(out.size() + Codec<T>::Size);
        Codec<T>::store(out.data() + out.size() - Codec<T>::Size, value);
    } else {
        Codec<T>::append(out, value);
    }
}

template <typename T>
void takeFrom(ByteReader& in, T& value, bool& isGood)
{
    if constexpr (IsFixed<T>) {
        const auto bytes = in.take(Codec<T>::Size);
        if (!bytes.empty())
            Codec<T>::load(bytes.data(), value, isGood);
        isGood = isGood && !bytes.empty();
    } else {
        Codec<T>::take(in, value, isGood);
    }
}

template <typename T>
requires(std::is_integral_v<T> && !std::is_same_v<T, bool>) struct Codec<T> {
    static constexpr std::size_t Size = sizeof(T);
    static constexpr std::uint64_t hash(std::uint64_t seed)
    {
        const char kind[] = {std::is_signed_v<T> ? 'i' : 'u', static_cast<char>('0' + sizeof(T))};
        return layoutHash(seed, {kind, 2});
    }
    static void store(std::uint8_t* at, const T& value) { std::memcpy(at, &value, Size); }
    static void load(const std::uint8_t* at, T& value, bool&) { std::memcpy(&value, at, Size); }
};

template <>
struct Codec<bool> {
    static constexpr std::size_t Size = 1;
    static constexpr std::uint64_t hash(std::uint64_t seed) { return layoutHash(seed, "bool"); }
    static void store(std::uint8_t* at, bool value) { *at = value ? 1 : 0; }
    static void load(const std::uint8_t* at, bool& value, bool& isGood)
    {
        value = *at == 1;
        isGood = isGood && *at <= 1;
    }
};

template <>
struct Codec<double> {
    static constexpr std::size_t Size = sizeof(double);
    static constexpr std::uint64_t hash(std::uint64_t seed) { return layoutHash(seed, "double"); }
    static void store(std::uint8_t* at, double value) { std::memcpy(at, &value, Size); }
    static void load(const std::uint8_t* at, double& value, bool& isGood)
    {
        std::memcpy(&value, at, Size);
        isGood = isGood && std::isfinite(value);
    }
};

/// The largest enumerator; what is above it is no value of the enumeration.
template <typename T>
inline constexpr T LastOf = T{};
template <>
inline constexpr NameSource LastOf<NameSource> = NameSource::DnsQuery;
template <>
inline constexpr FactKind LastOf<FactKind> = static_cast<FactKind>(FactKinds - 1);
template <>
inline constexpr DeviceTrait LastOf<DeviceTrait> = DeviceTrait::Digest;
template <>
inline constexpr ClaimSource LastOf<ClaimSource> = ClaimSource::LocalNetwork;
template <>
inline constexpr FlowProtocol LastOf<FlowProtocol> = FlowProtocol::Ssdp;
template <>
inline constexpr MadeFrom LastOf<MadeFrom> = MadeFrom::SecureMessages;
template <>
inline constexpr CaptureFormat LastOf<CaptureFormat> = CaptureFormat::Pcapng;
template <>
inline constexpr Compression LastOf<Compression> = Compression::Zstd;
template <>
inline constexpr LinkType LastOf<LinkType> = static_cast<LinkType>(0xFFFF);

template <typename T>
requires std::is_enum_v<T>
struct Codec<T> {
    using Number = std::underlying_type_t<T>;
    static_assert(LastOf<T> != T{}, "say in LastOf which enumerator is the largest");
    static constexpr std::size_t Size = sizeof(T);
    static constexpr std::uint64_t hash(std::uint64_t seed) { return Codec<Number>::hash(layoutHash(seed, "enum")); }
    static void store(std::uint8_t* at, T value) { Codec<Number>::store(at, static_cast<Number>(value)); }
    static void load(const std::uint8_t* at, T& value, bool& isGood)
    {
        Number number{};
        Codec<Number>::load(at, number, isGood);
        isGood = isGood && number <= static_cast<Number>(LastOf<T>);
        value = static_cast<T>(number);
    }
};

template <typename Tag>
struct Codec<StrongId<Tag>> {
    static constexpr std::size_t Size = sizeof(std::uint32_t);
    static constexpr std::uint64_t hash(std::uint64_t seed) { return layoutHash(seed, "id"); }
    static void store(std::uint8_t* at, StrongId<Tag> id) { std::memcpy(at, &id.value, Size); }
    static void load(const std::uint8_t* at, StrongId<Tag>& id, bool&) { std::memcpy(&id.value, at, Size); }
};

template <>
struct Codec<Timestamp> {
    static constexpr std::size_t Size = sizeof(std::int64_t);
    static constexpr std::uint64_t hash(std::uint64_t seed) { return layoutHash(seed, "time"); }
    static void store(std::uint8_t* at, Timestamp time) { std::memcpy(at, &time.ns, Size); }
    static void load(const std::uint8_t* at, Timestamp& time, bool&) { std::memcpy(&time.ns, at, Size); }
};

template <>
struct Codec<MacAddress> {
    static constexpr std::size_t Size = sizeof(std::uint64_t);
    static constexpr std::uint64_t hash(std::uint64_t seed) { return layoutHash(seed, "mac"); }
    static void store(std::uint8_t* at, const MacAddress& mac) { Codec<std::uint64_t>::store(at, mac.value()); }
    static void load(const std::uint8_t* at, MacAddress& mac, bool& isGood)
    {
        std::uint64_t value = 0;
        Codec<std::uint64_t>::load(at, value, isGood);
        mac = MacAddress(value);
        isGood = isGood && mac.value() == value;
    }
};

template <>
struct Codec<IpAddress> {
    static constexpr std::size_t Size = 1 + 2 * sizeof(std::uint64_t);
    static constexpr std::uint64_t hash(std::uint64_t seed) { return layoutHash(seed, "address"); }
    static void store(std::uint8_t* at, const IpAddress& address)
    {
        *at = static_cast<std::uint8_t>(address.family());
        Codec<std::uint64_t>::store(at + 1, address.high());
        Codec<std::uint64_t>::store(at + 9, address.low());
    }
    static void load(const std::uint8_t* at, IpAddress& address, bool& isGood)
    {
        std::uint64_t high = 0, low = 0;
        Codec<std::uint64_t>::load(at + 1, high, isGood);
        Codec<std::uint64_t>::load(at + 9, low, isGood);
        const auto family = static_cast<IpFamily>(*at);
        if (family == IpFamily::V4)
            address = IpAddress::v4(static_cast<std::uint32_t>(low));
        else if (family == IpFamily::V6)
            address = IpAddress::v6(high, low);
        isGood = isGood && family <= IpFamily::V6 && address.high() == high && address.low() == low;
    }
};

template <std::size_t Count>
struct Codec<std::array<std::uint8_t, Count>> {
    static constexpr std::size_t Size = Count;
    static constexpr std::uint64_t hash(std::uint64_t seed) { return layoutHash(seed, "bytes"); }
    static void store(std::uint8_t* at, const std::array<std::uint8_t, Count>& value)
    {
        std::memcpy(at, value.data(), Count);
    }
    static void load(const std::uint8_t* at, std::array<std::uint8_t, Count>& value, bool&)
    {
        std::memcpy(value.data(), at, Count);
    }
};

template <>
struct Codec<std::string> {
    static constexpr std::size_t Size = 0;
    static constexpr std::uint64_t hash(std::uint64_t seed) { return layoutHash(seed, "text"); }
    static void append(ImageBytes& out, const std::string& text)
    {
        appendTo(out, static_cast<std::uint32_t>(text.size()));
        out.insert(out.end(), text.begin(), text.end());
    }
    static void take(ByteReader& in, std::string& text, bool& isGood)
    {
        std::uint32_t length = 0;
        takeFrom(in, length, isGood);
        const auto bytes = in.take(length);
        text.assign(bytes.begin(), bytes.end());
        isGood = isGood && !in.failed();
    }
};

template <typename T>
struct Codec<std::optional<T>> {
    static constexpr std::size_t Size = 0;
    static constexpr std::uint64_t hash(std::uint64_t seed) { return Codec<T>::hash(layoutHash(seed, "optional")); }
    static void append(ImageBytes& out, const std::optional<T>& value)
    {
        appendTo(out, value.has_value());
        if (value)
            appendTo(out, *value);
    }
    static void take(ByteReader& in, std::optional<T>& value, bool& isGood)
    {
        bool hasValue = false;
        takeFrom(in, hasValue, isGood);
        if (hasValue)
            takeFrom(in, value.emplace(), isGood);
    }
};

template <typename T>
struct Codec<std::vector<T>> {
    static constexpr std::size_t Size = 0;
    static constexpr std::uint64_t hash(std::uint64_t seed) { return Codec<T>::hash(layoutHash(seed, "list")); }
    static void append(ImageBytes& out, const std::vector<T>& values)
    {
        appendTo(out, static_cast<std::uint32_t>(values.size()));
        for (const T& value : values)
            appendTo(out, value);
    }
    static void take(ByteReader& in, std::vector<T>& values, bool& isGood)
    {
        std::uint32_t count = 0;
        takeFrom(in, count, isGood);
        // Grows with what is there: a count alone reserves nothing. Every value takes at least a byte.
        for (std::uint32_t i = 0; i < count && isGood; ++i)
            takeFrom(in, values.emplace_back(), isGood);
    }
};

template <typename Key, typename T>
struct Codec<std::map<Key, T>> {
    static constexpr std::size_t Size = 0;
    static constexpr std::uint64_t hash(std::uint64_t seed)
    {
        return Codec<T>::hash(Codec<Key>::hash(layoutHash(seed, "map")));
    }
    static void append(ImageBytes& out, const std::map<Key, T>& values)
    {
        appendTo(out, static_cast<std::uint32_t>(values.size()));
        for (const auto& [key, value] : values) {
            appendTo(out, key);
            appendTo(out, value);
        }
    }
    static void take(ByteReader& in, std::map<Key, T>& values, bool& isGood)
    {
        std::uint32_t count = 0;
        takeFrom(in, count, isGood);
        for (std::uint32_t i = 0; i < count && isGood; ++i) {
            Key key{};
            T value{};
            takeFrom(in, key, isGood);
            takeFrom(in, value, isGood);
            isGood = isGood && (values.empty() || values.rbegin()->first < key); // sorted, each once
            values.emplace_hint(values.end(), key, value);
        }
    }
};

template <typename T>
constexpr std::size_t fixedSizeOfForm()
{
    std::size_t size = 0;
    bool isFixed = true;
    forEachField<T>([&](const auto& field) {
        constexpr std::size_t Part = Codec<typename std::decay_t<decltype(field)>::Type>::Size;
        size += Part;
        isFixed = isFixed && Part != 0;
    });
    return isFixed ? size : 0;
}

template <HasForm T>
struct Codec<T> {
    static_assert(ListsEveryMember<T>, "a member is missing in the record's list: record_forms.h, capture_forms.h");
    static constexpr std::size_t Size = fixedSizeOfForm<T>();
    static constexpr std::uint64_t hash(std::uint64_t seed)
    {
        seed = layoutHash(seed, Form<T>::Name) + Form<T>::Version;
        forEachField<T>([&](const auto& field) {
            seed = Codec<typename std::decay_t<decltype(field)>::Type>::hash(layoutHash(seed, field.name));
        });
        return layoutHash(seed, "end");
    }
    static void store(std::uint8_t* at, const T& record)
    {
        forEachField<T>([&](const auto& field) {
            using Part = Codec<typename std::decay_t<decltype(field)>::Type>;
            Part::store(at, record.*field.member);
            at += Part::Size;
        });
    }
    static void load(const std::uint8_t* at, T& record, bool& isGood)
    {
        forEachField<T>([&](const auto& field) {
            using Part = Codec<typename std::decay_t<decltype(field)>::Type>;
            Part::load(at, record.*field.member, isGood);
            at += Part::Size;
        });
    }
    static void append(ImageBytes& out, const T& record)
    {
        forEachField<T>([&](const auto& field) { appendTo(out, record.*field.member); });
    }
    static void take(ByteReader& in, T& record, bool& isGood)
    {
        forEachField<T>([&](const auto& field) { takeFrom(in, record.*field.member, isGood); });
    }
};

/// Tells any change of a record's fields, their types and their order.
template <HasForm T>
inline constexpr std::uint64_t LayoutHash = Codec<T>::hash(0xcbf29ce484222325ULL);

} // namespace waybill
