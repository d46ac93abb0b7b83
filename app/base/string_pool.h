// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paged_column.h"
#include "base/strong_id.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace waybill {

/// Texts by id, as they were when the snapshot was taken. Cheap to copy; safe from any thread.
class StringSnapshot {
public:
    /// The text; empty for StringId::none().
    [[nodiscard]] std::string_view operator[](StringId id) const noexcept;
    [[nodiscard]] std::size_t size() const noexcept { return m_refs.size(); }

private:
    friend class StringPool;
    struct Ref {
        std::uint32_t chunk, offset, length;
    };
    ColumnSnapshot<Ref> m_refs;
    std::vector<std::shared_ptr<const char[]>> m_chunks;
};

/// Append-only store of texts, each kept once. Ids never change. Owned by one thread; snapshots go anywhere.
class StringPool {
public:
    /// Id of `text`, added when new. The empty text is StringId::none().
    StringId intern(std::string_view text);
    [[nodiscard]] std::string_view operator[](StringId id) const noexcept;
    [[nodiscard]] StringSnapshot snapshot();

private:
    struct Slot {
        std::uint32_t hash = 0;
        StringId id; ///< none: the slot is free
    };

    [[nodiscard]] Slot& slotOf(std::string_view text, std::uint32_t hash);
    void grow();
    void store(std::string_view text);

    PagedColumn<StringSnapshot::Ref> m_refs;
    std::vector<std::shared_ptr<char[]>> m_chunks;
    std::size_t m_chunkSize = 0;
    std::size_t m_chunkUsed = 0;
    std::vector<Slot> m_slots; ///< by hash, open addressing; a power of two, at most half full
};

} // namespace waybill
