// SPDX-License-Identifier: GPL-3.0-or-later
// The image: "WBREC" 1A 0A 00 · byte order u32 · format version u32 · length of the image u64 · sections u32 · for each
// its name, version u16, size of a row u32 (0: varies) and layout hash u64 · then each section behind its length u64.
// A column is its rows; texts are their number u32, their lengths u32 each, and their characters.
#include "analysis/recording_image.h"

#include "analysis/image_codec.h"
#include "analysis/recording_check.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::array<std::uint8_t, 8> Magic{'W', 'B', 'R', 'E', 'C', 0x1A, '\n', 0}; // text tools damage it visibly
constexpr std::uint32_t ByteOrderMark = 0x01020304;
constexpr std::uint32_t SwappedMark = 0x04030201;
constexpr std::uint32_t FormatVersion = 1;
constexpr std::size_t WriteBytes = std::size_t{256} * 1024;

// What a section holds, for its line in the header.
template <typename T>
struct Section {
    static constexpr std::size_t RowSize = Codec<T>::Size;
    static constexpr std::uint64_t Hash = Codec<T>::hash(0);
    static constexpr std::uint16_t Version = 1;
};
template <HasForm T>
struct Section<T> {
    static constexpr std::size_t RowSize = Codec<T>::Size;
    static constexpr std::uint64_t Hash = LayoutHash<T>;
    static constexpr std::uint16_t Version = Form<T>::Version;
};
template <typename T>
struct Section<std::vector<T>> : Section<T> {};
template <typename T>
struct Section<ColumnSnapshot<T>> : Section<T> {};
template <>
struct Section<StringSnapshot> : Section<std::vector<std::string>> {};

template <typename FieldType>
using SectionOf = Section<typename std::decay_t<FieldType>::Type>;

Failure corrupt(std::string sentence)
{
    return Failure(Error{ErrorCode::Corrupt, std::move(sentence)});
}

/// Gathers small pieces into writes of some size.
class Writer {
public:
    explicit Writer(const ByteSink& sink) : m_sink(sink) { m_buffer.reserve(WriteBytes + 4096); }

    template <typename T>
    void add(const T& value)
    {
        appendTo(m_buffer, value);
        if (m_buffer.size() >= WriteBytes)
            flush();
    }
    void addBytes(std::span<const std::uint8_t> bytes)
    {
        flush();
        if (m_written && !bytes.empty())
            m_written = m_sink(bytes);
    }
    [[nodiscard]] Result<void> finish()
    {
        flush();
        return m_written;
    }

private:
    void flush()
    {
        if (m_written && !m_buffer.empty())
            m_written = m_sink(m_buffer);
        m_buffer.clear();
    }
    const ByteSink& m_sink;
    ImageBytes m_buffer;
    Result<void> m_written;
};

// A section's length, and its bytes when they have to be made to know it.
struct Prepared {
    std::uint64_t length = 0;
    ImageBytes bytes;
};

template <typename T>
Prepared prepare(const T& value)
{
    Prepared section;
    appendTo(section.bytes, value);
    section.length = section.bytes.size();
    return section;
}

template <typename Row>
Prepared prepare(const ColumnSnapshot<Row>& rows)
{
    return {rows.size() * std::uint64_t{Codec<Row>::Size}, {}};
}

Prepared prepare(const StringSnapshot& texts)
{
    std::uint64_t length = sizeof(std::uint32_t) * (texts.size() + std::uint64_t{1});
    for (std::uint32_t i = 0; i < texts.size(); ++i)
        length += texts[StringId{i}].size();
    return {length, {}};
}

template <typename T>
void write(Writer& out, const T&, const Prepared& section)
{
    out.addBytes(section.bytes);
}

template <typename Row>
void write(Writer& out, const ColumnSnapshot<Row>& rows, const Prepared&)
{
    for (std::size_t row = 0; row < rows.size(); ++row)
        out.add(rows[row]);
}

void write(Writer& out, const StringSnapshot& texts, const Prepared&)
{
    const auto count = static_cast<std::uint32_t>(texts.size());
    out.add(count);
    for (std::uint32_t i = 0; i < count; ++i)
        out.add(static_cast<std::uint32_t>(texts[StringId{i}].size()));
    ImageBytes characters;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::string_view text = texts[StringId{i}];
        characters.insert(characters.end(), text.begin(), text.end());
        if (characters.size() < WriteBytes && i + 1 < count)
            continue;
        out.addBytes(characters);
        characters.clear();
    }
}

ImageBytes header(std::uint64_t sectionBytes)
{
    ImageBytes lines;
    std::uint32_t sections = 0;
    forEachField<Recording>([&](const auto& field) {
        using Part = SectionOf<decltype(field)>;
        appendTo(lines, std::string(field.name));
        appendTo(lines, Part::Version);
        appendTo(lines, static_cast<std::uint32_t>(Part::RowSize));
        appendTo(lines, Part::Hash);
        ++sections;
    });
    ImageBytes out;
    appendTo(out, Magic);
    appendTo(out, ByteOrderMark);
    appendTo(out, FormatVersion);
    constexpr std::size_t RestOfHeader = sizeof(std::uint64_t) + sizeof(std::uint32_t);
    appendTo(out, std::uint64_t{out.size() + RestOfHeader + lines.size()} + sectionBytes);
    appendTo(out, sections);
    out.insert(out.end(), lines.begin(), lines.end());
    return out;
}

Result<void> checkHeader(ByteReader& in, std::size_t imageSize)
{
    const auto magic = in.take(Magic.size());
    if (!std::equal(magic.begin(), magic.end(), Magic.begin(), Magic.end()))
        return corrupt("this is no image of a recording");
    bool isGood = true;
    std::uint32_t order = 0, format = 0, sections = 0;
    std::uint64_t length = 0;
    takeFrom(in, order, isGood);
    takeFrom(in, format, isGood);
    takeFrom(in, length, isGood);
    takeFrom(in, sections, isGood);
    if (order == SwappedMark)
        return Failure(Error{ErrorCode::Unsupported, "the image was written by a machine of the other byte order"});
    if (!isGood || order != ByteOrderMark)
        return corrupt("the image ends inside its header, or its header is damaged");
    std::string odd = format == FormatVersion ? "" : fmt::format("its format is version {}", format);
    if (odd.empty() && sections != std::tuple_size_v<decltype(Form<Recording>::fields())>)
        odd = fmt::format("it has {} sections", sections);
    forEachField<Recording>([&](const auto& field) {
        using Part = SectionOf<decltype(field)>;
        std::string name;
        std::uint16_t version = 0;
        std::uint32_t size = 0;
        std::uint64_t hash = 0;
        takeFrom(in, name, isGood);
        takeFrom(in, version, isGood);
        takeFrom(in, size, isGood);
        takeFrom(in, hash, isGood);
        if (odd.empty() &&
            (name != field.name || version != Part::Version || size != Part::RowSize || hash != Part::Hash))
            odd = fmt::format("its records for “{}” are other ones", field.name);
    });
    if (isGood && length != imageSize)
        return corrupt(fmt::format("the image has {} bytes, but says that it has {}", imageSize, length));
    if (!isGood)
        return corrupt("the image ends inside its header");
    if (!odd.empty())
        return Failure(Error{ErrorCode::Unsupported, "the image was written by another version of Waybill (" + odd +
                                                         "); make it again from the captures"});
    return {};
}

template <typename T>
Result<void> read(std::span<const std::uint8_t> bytes, std::string_view name, T& value)
{
    ByteReader in(bytes);
    bool isGood = true;
    takeFrom(in, value, isGood);
    if (!isGood || in.remaining() > 0)
        return corrupt(fmt::format("the section “{}” of the image is damaged", name));
    return {};
}

template <typename Row>
Result<void> read(std::span<const std::uint8_t> bytes, std::string_view name, ColumnSnapshot<Row>& rows)
{
    using Page = typename ColumnSnapshot<Row>::Page;
    constexpr std::size_t Size = Codec<Row>::Size, RowsPerPage = ColumnSnapshot<Row>::RowsPerPage;
    if (bytes.size() % Size != 0)
        return corrupt(fmt::format("the section “{}” of the image has no whole number of rows", name));
    const std::size_t count = bytes.size() / Size;
    std::vector<std::shared_ptr<const Page>> pages;
    pages.reserve((count + RowsPerPage - 1) / RowsPerPage);
    const std::uint8_t* at = bytes.data();
    for (std::size_t row = 0; row < count;) {
        const auto page = std::make_shared<Page>();
        for (std::size_t i = 0; i < RowsPerPage && row < count; ++i, ++row, at += Size) {
            bool isGood = true;
            Codec<Row>::load(at, page->rows[i], isGood);
            if (!isGood)
                return corrupt(fmt::format("row {} of the section “{}” holds what no recording holds", row, name));
        }
        pages.push_back(page);
    }
    rows = ColumnSnapshot<Row>(std::move(pages), count);
    return {};
}

Result<void> read(std::span<const std::uint8_t> bytes, std::string_view name, StringSnapshot& texts)
{
    ByteReader in(bytes);
    bool isGood = true;
    std::uint32_t count = 0;
    takeFrom(in, count, isGood);
    ByteReader lengths(in.take(std::size_t{count} * sizeof(std::uint32_t)));
    StringPool pool;
    for (std::uint32_t i = 0; i < count && isGood && !in.failed(); ++i) {
        std::uint32_t length = 0;
        takeFrom(lengths, length, isGood);
        const auto text = in.take(length);
        // Empty ones and those that were there before have another id.
        isGood = isGood && pool.intern({reinterpret_cast<const char*>(text.data()), text.size()}) == StringId{i};
    }
    if (!isGood || in.failed() || in.remaining() > 0)
        return corrupt(fmt::format("the section “{}” of the image is damaged", name));
    texts = pool.snapshot();
    return {};
}

} // namespace

Result<void> writeRecording(const Recording& recording, const ByteSink& sink)
{
    std::vector<Prepared> sections;
    std::uint64_t bytes = 0;
    forEachField<Recording>([&](const auto& field) {
        sections.push_back(prepare(recording.*field.member));
        bytes += sizeof(std::uint64_t) + sections.back().length;
    });
    Writer out(sink);
    out.addBytes(header(bytes));
    std::size_t next = 0;
    forEachField<Recording>([&](const auto& field) {
        const Prepared& section = sections[next++];
        out.add(section.length);
        write(out, recording.*field.member, section);
    });
    return out.finish();
}

std::vector<std::uint8_t> recordingImage(const Recording& recording)
{
    std::vector<std::uint8_t> image;
    const auto append = [&image](std::span<const std::uint8_t> bytes) -> Result<void> {
        image.insert(image.end(), bytes.begin(), bytes.end());
        return {};
    };
    (void)writeRecording(recording, append); // memory does not refuse; its lack throws
    return image;
}

Result<std::shared_ptr<Recording>> readRecording(std::span<const std::uint8_t> image)
{
    ByteReader in(image);
    Result<void> state = checkHeader(in, image.size());
    auto recording = std::make_shared<Recording>();
    forEachField<Recording>([&](const auto& field) {
        if (!state)
            return;
        bool isGood = true;
        std::uint64_t length = 0;
        takeFrom(in, length, isGood);
        isGood = isGood && length <= in.remaining();
        state = isGood ? read(in.take(static_cast<std::size_t>(length)), field.name, (*recording).*field.member)
                       : corrupt(fmt::format("the image ends inside the section “{}”", field.name));
    });
    if (state && in.remaining() > 0)
        state = corrupt("the image goes on behind its last section");
    if (!state)
        return Failure(std::move(state.error()));
    if (const auto wrong = whatIsWrongWith(*recording))
        return corrupt("the image is damaged: " + *wrong);
    return recording;
}

} // namespace waybill
