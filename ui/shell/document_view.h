// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "shell/document.h"

#include <QWidget>
#include <array>

class QStackedWidget;

namespace waybill {

class Banner;
class MessagePage;
class ProgressStrip;

/// The pages in the order of their tabs.
enum class PageId { Overview, Destinations, Flows, Coverage };
inline constexpr std::size_t PageCount = 4;

/// Everything that is shown of one document: its bands, the progress of reading, and its pages, which keep their
/// selection and scroll positions while other documents are looked at.
class DocumentView : public QWidget {
    Q_OBJECT
public:
    /// Takes ownership of the document.
    DocumentView(Document* document, QThreadPool* views, QWidget* parent = nullptr);

    [[nodiscard]] Document& document() const { return *m_document; }
    [[nodiscard]] PageId currentPage() const { return m_current; }
    [[nodiscard]] Page* page(PageId id) const { return m_pages[static_cast<std::size_t>(id)]; }
    void setPage(PageId id);
    void setViewSettings(const ViewSettings& settings);
    void setFilterText(const QString& text);
    /// Shows the flows behind one figure, on the given page.
    void setFlowFilter(PageId id, const FlowFilter& filter);
    /// Undoes the narrowest thing of the current page.
    bool widen();

    /// "redmi.pcapng (partial)".
    [[nodiscard]] QString title() const;
    /// What a reconstruction must carry everywhere; empty for recordings.
    [[nodiscard]] QString reconstructionNotice() const;

signals:
    void pageChanged(waybill::PageId id);
    /// Title, figures of the status bar or the handsets changed.
    void changed();
    void openRequested();
    void retryRequested();
    void printRequested();
    void handsetChooserRequested(const QPoint& where);

private:
    void buildPages(QThreadPool* views);
    void connectOverview();
    void buildLayout();
    void updateAnalysis();
    void updateState();
    void updateBands();
    void showStack();
    void showProblems();

    Document* m_document;
    Banner* m_reconstruction;
    Banner* m_partial;
    Banner* m_problems;
    ProgressStrip* m_progress;
    QStackedWidget* m_stack;
    MessagePage* m_message;
    std::array<Page*, PageCount> m_pages{};
    PageId m_current = PageId::Overview;
};

} // namespace waybill
