// SPDX-License-Identifier: GPL-3.0-or-later
// Printing and saving pages: the part of MainWindow that deals with paper.
#include "analysis/sentences.h"
#include "base/sha256.h"
#include "models/text.h"
#include "shell/main_window.h"
#include "style/theme.h"
#include "widgets/text_dialog.h"

#include <QDateTime>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QTabBar>

namespace waybill {

PrintFrame MainWindow::printFrame() const
{
    const TabView* shown = currentTab();
    PrintFrame frame;
    frame.title = tr("%1 · %2").arg(shown->title(), m_pages->tabText(m_pages->currentIndex()));
    frame.notice = shown->reconstructionNotice();
    QStringList parts;
    if (const QString rules = shown->rulesNotice(); !rules.isEmpty())
        parts.append(rules);
    for (const AnalysisPtr& analysis : shown->analyses()) {
        if (analysis->isNarrowed())
            parts.append(toQString(narrowingText(*analysis)));
        if (analysis->recording().from || analysis->recording().to)
            parts.append(tr("only %1").arg(toQString(spanText(*analysis))));
    }
    for (const AnalysisPtr& analysis : shown->analyses()) {
        for (const QString& text : {toQString(locationSourcesText(*analysis)), toQString(locationAgeText(*analysis))}) {
            if (!text.isEmpty() && !parts.contains(text))
                parts.append(text);
        }
    }
    for (const AnalysisPtr& analysis : shown->analyses()) {
        for (const CaptureFacts& capture : analysis->recording().captures) {
            if (capture.sha256)
                parts.append(tr("SHA-256 %1").arg(toQString(toHex(*capture.sha256))));
        }
    }
    parts.append(
        tr("Waybill %1, %2").arg(QStringLiteral(WAYBILL_VERSION), QDateTime::currentDateTime().toString(Qt::ISODate)));
    frame.source = parts.join(QStringLiteral(" · "));
    return frame;
}

/// Paper is white: a dark window is drawn in the light colours for the moment.
void MainWindow::inPrintColours(const std::function<void()>& draw)
{
    const bool isDark = Theme::of(this).isDark;
    if (isDark)
        m_applyTheme(ThemeChoice::Light);
    draw();
    if (isDark)
        m_applyTheme(m_theme);
}

void MainWindow::print()
{
    if (!currentTab())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        if (!currentTab())
            return;
        inPrintColours([&] { printPage(*printer, *currentTab()->shownPage(), printFrame()); });
    });
    dialog->open();
}

void MainWindow::save()
{
    if (!currentTab())
        return;
    auto* dialog = new QFileDialog(this, tr("Save this page"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF, one A4 page (*.pdf)"), tr("Picture (*.png)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("png")) ? QStringLiteral("png")
                                                                        : QStringLiteral("pdf"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (!currentTab())
            return;
        inPrintColours([&] {
            const Result<void> saved = savePage(path, *currentTab()->shownPage(), printFrame());
            if (!saved)
                (new TextDialog(tr("Could not save the page"), toQString(describe(saved.error())), this))->show();
        });
    });
    dialog->open();
}

} // namespace waybill
