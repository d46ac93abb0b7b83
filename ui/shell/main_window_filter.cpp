// SPDX-License-Identifier: GPL-3.0-or-later
// The filter line and the way back: the part of MainWindow that deals with narrowing.
#include "filter/filter_fields.h"
#include "models/text.h"
#include "shell/filter_line.h"
#include "shell/main_window.h"
#include "shell/saved_filters.h"

#include <QInputDialog>
#include <QMenu>
#include <algorithm>

namespace waybill {

void MainWindow::connectFilter()
{
    connect(m_filter, &FilterLine::wordsChanged, this, &MainWindow::setFilter);
    connect(m_filter, &FilterLine::applied, this, &MainWindow::applyFilter);
    connect(m_filter, &FilterLine::emptied, this, [this] { applyFilter(QString()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (currentTab())
            currentTab()->setFilterLine(text);
    });
    connect(m_actions->back, &QAction::triggered, this, [this] {
        if (currentTab())
            currentTab()->goBack();
    });
    connect(m_actions->forward, &QAction::triggered, this, [this] {
        if (currentTab())
            currentTab()->goForward();
    });
    connect(this, &MainWindow::forgetRequested, this, &SavedFilters::forgetRecent);
    connect(m_actions->filters, &QMenu::aboutToShow, this, &MainWindow::fillFilterMenu);
}

void MainWindow::setFilter(const QString& text)
{
    TabView* shown = currentTab();
    if (!shown)
        return;
    shown->setFilterText(text);
    const auto isPerhapsField = [&text](const FilterField& field) {
        return toQString(field.name).startsWith(text, Qt::CaseInsensitive);
    };
    const auto& fields = filterFields(); // the beginning of an expression leads nowhere: that is for all pages
    if (!text.isEmpty() && std::none_of(fields.begin(), fields.end(), isPerhapsField))
        shown->showFilteredPage();
}

void MainWindow::applyFilter(const QString& expression)
{
    TabView* shown = currentTab();
    if (!shown)
        return;
    shown->setFilterText(QString()); // a bare word such as "tls" is the expression now
    shown->applyExpression(expression);
    if (!expression.isEmpty())
        SavedFilters::addRecent(expression);
}

/// What the line says belongs to the tab in front.
void MainWindow::showFilterLine()
{
    TabView* shown = currentTab();
    if (!shown)
        return;
    m_filter->setAnalysis(shown->completionAnalysis());
    m_filter->showText(shown->filterLine());
    const bool isApplied = currentView() && m_filter->text().trimmed() == currentView()->expression();
    shown->setFilterText(isApplied ? QString() : m_filter->words());
    updateHistoryActions();
}

void MainWindow::updateHistoryActions()
{
    const TabView* shown = currentTab();
    m_actions->back->setEnabled(shown && shown->canGoBack());
    m_actions->forward->setEnabled(shown && shown->canGoForward());
}

void MainWindow::widen()
{
    if (!m_filter->text().isEmpty() && m_filter->hasFocus()) {
        m_filter->clear();
        return;
    }
    if (currentTab() && !currentTab()->widen())
        m_filter->clear();
}

void MainWindow::fillFilterMenu()
{
    QMenu* menu = m_actions->filters;
    menu->clear();
    const auto addEntry = [this, menu](const QString& label, const QString& expression) {
        QString text = label;
        QAction* action = menu->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(plainToolTip(expression));
        connect(action, &QAction::triggered, this, [this, expression] {
            m_filter->setText(expression);
            applyFilter(expression);
        });
    };
    menu->setToolTipsVisible(true);
    for (const SavedFilters::Entry& entry : SavedFilters::saved())
        addEntry(tr("%1: %2").arg(entry.name, entry.expression), entry.expression);
    if (!menu->isEmpty())
        menu->addSeparator();
    const QStringList recent = SavedFilters::recent();
    for (const QString& expression : recent)
        addEntry(expression, expression);
    if (!recent.isEmpty())
        menu->addSeparator();
    QAction* keep = menu->addAction(tr("Keep this filter under a name…"), this, &MainWindow::askForFilterName);
    keep->setEnabled(m_filter->reading() == FilterLine::Reading::Valid);
    QMenu* remove = menu->addMenu(tr("Remove a kept filter"));
    for (const SavedFilters::Entry& entry : SavedFilters::saved())
        remove->addAction(entry.name, this, [name = entry.name] { SavedFilters::remove(name); });
    remove->setEnabled(!remove->isEmpty());
    menu->addAction(tr("Forget recent filters"), this, &SavedFilters::forgetRecent)->setEnabled(!recent.isEmpty());
}

void MainWindow::askForFilterName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep this filter"));
    dialog->setLabelText(tr("Name of the filter %1").arg(m_filter->text()));
    dialog->setOkButtonText(tr("Keep the filter"));
    connect(dialog, &QInputDialog::textValueSelected, this, [expression = m_filter->text()](const QString& name) {
        if (!name.trimmed().isEmpty())
            SavedFilters::save({name.trimmed(), expression});
    });
    dialog->open();
}

} // namespace waybill
