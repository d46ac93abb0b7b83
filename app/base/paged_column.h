// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace waybill {

/// Read-only rows of a PagedColumn as they were when the snapshot was taken. Cheap to copy; safe from any thread.
template <typename T>
class ColumnSnapshot {
public:
    static constexpr std::size_t PageBytes = 4096;
    static constexpr std::size_t RowsPerPage = sizeof(T) >= PageBytes ? 1 : PageBytes / sizeof(T);
    struct Page {
        std::array<T, RowsPerPage> rows{};
        std::uint64_t generation = 0;
    };

    ColumnSnapshot() = default;
    ColumnSnapshot(std::vector<std::shared_ptr<const Page>> pages, std::size_t size)
        : m_pages(std::move(pages)), m_size(size)
    {}
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool empty() const noexcept { return m_size == 0; }
    [[nodiscard]] const T& operator[](std::size_t row) const noexcept
    {
        assert(row < m_size);
        return m_pages[row / RowsPerPage]->rows[row % RowsPerPage];
    }
    template <typename Tag>
    [[nodiscard]] const T& operator[](Tag id) const noexcept requires requires
    {
        id.value;
    }
    {
        return (*this)[static_cast<std::size_t>(id.value)];
    }
    /// Calls `visit` with the number of every row that may differ from `before`, an earlier snapshot of the same
    /// column: those of pages that are not shared with it, and those behind its end. All rows when it is of another
    /// column.
    template <typename Visit>
    void forEachChanged(const ColumnSnapshot& before, Visit&& visit) const
    {
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            const bool isShared = page < before.m_pages.size() && before.m_pages[page] == m_pages[page];
            const std::size_t end = std::min(m_size, (page + 1) * RowsPerPage);
            for (std::size_t row = isShared ? std::max(page * RowsPerPage, before.m_size) : page * RowsPerPage;
                 row < end; ++row)
                visit(row);
        }
    }
    /// The same rows, with those of `changes` (row and what stands there, ascending) in place of theirs. Pages without
    /// a change are shared.
    [[nodiscard]] ColumnSnapshot with(const std::vector<std::pair<std::size_t, T>>& changes) const
    {
        std::vector<std::shared_ptr<const Page>> pages = m_pages;
        std::shared_ptr<Page> copy;
        std::size_t copied = m_pages.size();
        for (const auto& [row, value] : changes) {
            assert(row < m_size);
            if (copied != row / RowsPerPage) {
                copied = row / RowsPerPage;
                copy = std::make_shared<Page>(*m_pages[copied]);
                pages[copied] = copy;
            }
            copy->rows[row % RowsPerPage] = value;
        }
        return ColumnSnapshot(std::move(pages), m_size);
    }

private:
    std::vector<std::shared_ptr<const Page>> m_pages;
    std::size_t m_size = 0;
};

/// Rows in pages of at most 4 KiB that snapshots share: taking a snapshot costs one pointer a page, and changing a row
/// afterwards copies only its page. Row numbers never move. Owned and changed by one thread; snapshots go anywhere.
template <typename T>
class PagedColumn {
    static_assert(std::is_trivially_copyable_v<T>, "rows are plain records: relocatable, comparable, cacheable");
    using Snapshot = ColumnSnapshot<T>;
    using Page = typename Snapshot::Page;

public:
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] const T& operator[](std::size_t row) const noexcept
    {
        assert(row < m_size);
        return m_pages[row / Snapshot::RowsPerPage]->rows[row % Snapshot::RowsPerPage];
    }

    /// Adds a row at the end. A snapshot never reads past its own size, so the page need not be copied.
    std::size_t append(const T& row)
    {
        if (m_size % Snapshot::RowsPerPage == 0) {
            m_pages.push_back(std::make_shared<Page>());
            m_pages.back()->generation = m_generation;
        }
        m_pages.back()->rows[m_size % Snapshot::RowsPerPage] = row;
        return m_size++;
    }

    /// The row, to be changed: copies its page first when a snapshot may hold it.
    [[nodiscard]] T& edit(std::size_t row)
    {
        assert(row < m_size);
        std::shared_ptr<Page>& page = m_pages[row / Snapshot::RowsPerPage];
        if (page->generation != m_generation) { // by number, not use_count(): that would race with readers
            page = std::make_shared<Page>(*page);
            page->generation = m_generation;
        }
        return page->rows[row % Snapshot::RowsPerPage];
    }

    /// `count` rows like `row` in place of what is there. Their pages are one until they are changed.
    void fill(std::size_t count, const T& row)
    {
        const auto page = std::make_shared<Page>();
        page->rows.fill(row);
        page->generation = ~std::uint64_t{0}; // of none: whoever edits copies it
        m_pages.assign(count / Snapshot::RowsPerPage, page);
        m_size = m_pages.size() * Snapshot::RowsPerPage;
        while (m_size < count)
            append(row);
    }

    /// The rows as they are now. Later changes do not show in it.
    [[nodiscard]] Snapshot snapshot()
    {
        ++m_generation;
        return Snapshot(std::vector<std::shared_ptr<const Page>>(m_pages.begin(), m_pages.end()), m_size);
    }

    void clear()
    {
        m_pages.clear();
        m_size = 0;
    }

private:
    std::vector<std::shared_ptr<Page>> m_pages;
    std::size_t m_size = 0;
    std::uint64_t m_generation = 0;
};

} // namespace waybill
