// SPDX-License-Identifier: GPL-3.0-or-later
// Several windows and what was open before: the part of MainWindow that WindowSet works with.
#include "models/text.h"
#include "shell/main_window.h"
#include "shell/recent_files.h"
#include "shell/start_page.h"

#include <QFile>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>

namespace waybill {

namespace {

QStringList argumentsOf(const std::vector<ComparisonDocument::Run>& runs)
{
    QStringList arguments;
    for (const ComparisonDocument::Run& run : runs)
        arguments << DocumentView::locationOf(run.files);
    return arguments;
}

SessionTab sessionTab(const TabView& tab)
{
    SessionTab kept;
    kept.page = tab.pageIndex();
    if (const auto* capture = qobject_cast<const DocumentView*>(&tab)) {
        if (const QString location = capture->location(); location != QStringLiteral("-"))
            kept.files = QStringList{location}; // standard input cannot be read again
        return kept;
    }
    const ComparisonDocument& document = static_cast<const ComparisonView&>(tab).document();
    if (!document.file().path().empty()) {
        kept.kind = SessionTab::Kind::Case;
        kept.files = QStringList{QFile::decodeName(document.file().path().c_str())};
    } else {
        kept.kind = SessionTab::Kind::Comparison;
        kept.before = argumentsOf(document.runs(SideRole::Before));
        kept.after = argumentsOf(document.runs(SideRole::After));
    }
    return kept;
}

} // namespace

SessionWindow MainWindow::session() const
{
    SessionWindow window;
    window.geometry = saveGeometry();
    window.current = m_documents->currentIndex();
    for (int i = 0; i < documentCount(); ++i)
        window.tabs.push_back(sessionTab(*tab(i)));
    return window;
}

void MainWindow::restoreTabs(const SessionWindow& window)
{
    if (documentCount() == 0)
        restoreGeometry(window.geometry);
    const int first = documentCount();
    for (const SessionTab& kept : window.tabs) {
        if (kept.kind == SessionTab::Kind::Comparison)
            openComparison(kept.before, kept.after, false);
        else
            openArguments(kept.files);
        if (currentTab() && kept.page < currentTab()->pageNames().size())
            currentTab()->setPageIndex(kept.page);
    }
    if (first + window.current < documentCount() && window.current >= 0)
        m_documents->setCurrentIndex(first + window.current);
}

void MainWindow::offerSession(const QStringList& files, const std::function<void(bool isWanted)>& answer)
{
    m_start->offerSession(files, answer);
}

void MainWindow::say(const QString& sentence)
{
    m_start->say(sentence);
}

void MainWindow::releaseTab(TabView* tab)
{
    const int index = m_stack->indexOf(tab) - 1;
    if (index < 0)
        return;
    tab->disconnect(this);
    m_stack->removeWidget(tab);
    tab->setParent(nullptr);
    m_documents->removeTab(index);
    showDocument(m_documents->currentIndex());
}

void MainWindow::adoptTab(TabView* tab)
{
    if (auto* capture = qobject_cast<DocumentView*>(tab))
        connectView(capture);
    else if (auto* comparison = qobject_cast<ComparisonView*>(tab))
        connectComparison(comparison);
    addTab(tab);
}

void MainWindow::showWindows(const QStringList& titles, const std::function<void(int)>& raise)
{
    QMenu* menu = m_actions->windows;
    m_actions->moveTab->setEnabled(documentCount() > 1);
    const QStringList known{titles + QStringList{windowTitle()}};
    if (menu->property("titles").toStringList() == known)
        return; // a snapshot came, no window
    menu->setProperty("titles", known);
    const QList<QAction*> former = menu->actions();
    for (QAction* action : former)
        if (action->property("isWindow").toBool()) {
            menu->removeAction(action);
            action->deleteLater(); // it may be the one that was triggered
        }
    for (int i = 0; i < titles.size(); ++i) {
        QString text = titles[i];
        QAction* action = menu->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setProperty("isWindow", true);
        action->setCheckable(true);
        action->setChecked(titles[i] == windowTitle().remove(QStringLiteral("[*]")));
        connect(action, &QAction::triggered, this, [raise, i] { raise(i); });
    }
}

void MainWindow::showRecent()
{
    updateRecent();
}

} // namespace waybill
