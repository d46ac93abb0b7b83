// SPDX-License-Identifier: GPL-3.0-or-later
// Cases: the part of MainWindow that opens, saves and shares them and asks what becomes of unsaved changes.
#include "models/text.h"
#include "shell/case_bands.h"
#include "shell/case_files.h"
#include "shell/choice_band.h"
#include "shell/main_window.h"
#include "shell/notes_dialog.h"
#include "shell/recent_files.h"
#include "shell/share_dialog.h"
#include "shell/unsaved_dialog.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QStackedWidget>
#include <QTabBar>

namespace waybill {

namespace {

constexpr auto Suffix = "waybill";
constexpr int LineWidth = 440; ///< room for a title of ordinary length

/// Asks for one line of text and hands it over when it is not empty.
template <typename Taken>
void askForLine(QWidget* parent, const QString& title, const QString& label, const QString& text, Taken taken)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    dialog->resize(LineWidth, dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [taken](const QString& line) {
        if (!line.trimmed().isEmpty())
            taken(line.trimmed());
    });
    dialog->open();
}

} // namespace

void MainWindow::connectCases()
{
    connect(m_actions->saveCase, &QAction::triggered, this, [this] { saveCase(currentComparison(), {}); });
    connect(m_actions->saveCaseAs, &QAction::triggered, this, [this] {
        if (currentComparison())
            askForCaseName(currentComparison(), {});
    });
    connect(m_actions->shareCase, &QAction::triggered, this, &MainWindow::shareCase);
    connect(m_actions->nameCase, &QAction::triggered, this, &MainWindow::nameCase);
    connect(m_actions->notes, &QAction::triggered, this, &MainWindow::showNotes);
    connect(m_actions->addSide, &QAction::triggered, this, &MainWindow::askForBuild);
}

ComparisonView* MainWindow::viewOfCase(const QString& path) const
{
    const std::string plain = QFile::encodeName(path).toStdString();
    for (int i = 0; i < documentCount(); ++i) {
        auto* shown = qobject_cast<ComparisonView*>(tab(i));
        if (shown && !shown->document().file().path().empty() && isSameFile(shown->document().file().path(), plain))
            return shown;
    }
    return nullptr;
}

bool MainWindow::isOpenOrCase(const QString& path) const
{
    return viewOfCase(path) || isCaseFile(path);
}

void MainWindow::openCase(const QString& path)
{
    if (ComparisonView* shown = viewOfCase(path)) {
        m_documents->setCurrentIndex(m_stack->indexOf(shown) - 1);
        return;
    }
    auto* document = new ComparisonDocument(m_workers);
    document->open(QFile::encodeName(path).toStdString());
    auto* view = new ComparisonView(document, &m_workers.views, m_stack);
    connectComparison(view);
    addTab(view);
    RecentFiles::add(QFileInfo(path).absoluteFilePath());
    updateRecent();
}

/// `then` follows when it is on disk; otherwise the bands of the case say why it is not.
void MainWindow::saveCase(ComparisonView* view, std::function<void()> then)
{
    if (!view)
        return;
    ComparisonDocument& document = view->document();
    if (const QString why = document.whyNotSaved(); !why.isEmpty()) {
        m_documents->setCurrentIndex(m_stack->indexOf(view) - 1);
        view->caseBands()->saveBand()->setChoiceVisible(0, false);
        view->caseBands()->saveBand()->setText(tr("Not saved: %1").arg(why));
        return;
    }
    if (!document.isSaved() || !document.file().readOnlyReason().empty()) {
        askForCaseName(view, std::move(then));
        return;
    }
    auto* once = new QObject(view); // ends both connections, whichever comes
    connect(&document, &ComparisonDocument::saved, once, [once, then = std::move(then)] {
        once->deleteLater();
        if (then)
            then();
    });
    connect(&document, &ComparisonDocument::saveFailed, once, [this, view, once] {
        once->deleteLater();
        m_documents->setCurrentIndex(m_stack->indexOf(view) - 1);
    });
    document.save();
}

void MainWindow::askForCaseName(ComparisonView* view, std::function<void()> then)
{
    const ComparisonDocument& document = view->document();
    auto* dialog = new QFileDialog(this, tr("Save the case “%1”").arg(view->title()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a file that is there is never written over
    dialog->setNameFilters({tr("Cases (*.waybill)")});
    dialog->setDefaultSuffix(QLatin1String(Suffix));
    const QFileInfo own(QFile::decodeName(document.file().path().c_str()));
    if (document.isSaved()) {
        dialog->setDirectory(own.absolutePath());
        dialog->selectFile(tr("%1 (copy).waybill").arg(own.completeBaseName()));
    }
    connect(dialog, &QFileDialog::fileSelected, view, [this, view, then](const QString& path) {
        auto* once = new QObject(view);
        ComparisonDocument& saved = view->document();
        connect(&saved, &ComparisonDocument::saved, once, [this, once, path, then] {
            once->deleteLater();
            RecentFiles::add(QFileInfo(path).absoluteFilePath());
            updateRecent();
            if (then)
                then();
        });
        connect(&saved, &ComparisonDocument::saveFailed, once, [once] { once->deleteLater(); });
        saved.saveAs(QFile::encodeName(path).toStdString());
    });
    dialog->open();
}

std::vector<TabView*> MainWindow::modifiedTabs() const
{
    std::vector<TabView*> modified;
    for (int i = 0; i < documentCount(); ++i) {
        if (tab(i)->isModified())
            modified.push_back(tab(i));
    }
    return modified;
}

/// One question for all of them.
void MainWindow::askAboutUnsaved(const std::vector<TabView*>& tabs, std::function<void()> then)
{
    if (findChild<UnsavedDialog*>())
        return; // it is being asked
    QStringList names;
    std::vector<QPointer<TabView>> waiting;
    for (TabView* tab : tabs) {
        names << tab->title();
        waiting.emplace_back(tab);
    }
    auto* dialog = new UnsavedDialog(names, this);
    connect(dialog, &UnsavedDialog::discardChosen, this, then);
    connect(dialog, &UnsavedDialog::saveChosen, this, [this, waiting, then] { saveInTurn(waiting, then); });
    dialog->open();
}

/// Saves one after the other; the first that is not saved ends it, and then nothing is closed.
void MainWindow::saveInTurn(std::vector<QPointer<TabView>> tabs, std::function<void()> then)
{
    while (!tabs.empty() && (!tabs.front() || !tabs.front()->isModified()))
        tabs.erase(tabs.begin());
    if (tabs.empty()) {
        then();
        return;
    }
    auto* view = qobject_cast<ComparisonView*>(tabs.front());
    tabs.erase(tabs.begin());
    saveCase(view, [this, tabs, then] { saveInTurn(tabs, then); });
}

void MainWindow::shareCase()
{
    if (currentComparison())
        (new ShareDialog(currentComparison()->document(), this))->open();
}

void MainWindow::nameCase()
{
    ComparisonView* view = currentComparison();
    if (!view)
        return;
    askForLine(view, tr("Name this case"), tr("What the case is about:"), toQString(view->document().content().title),
               [view](const QString& name) { view->document().setTitle(name); });
}

void MainWindow::showNotes()
{
    TabView* shown = currentTab();
    if (!shown)
        return;
    if (auto* open = shown->findChild<NotesDialog*>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    (new NotesDialog(shown))->show();
}

/// The new side becomes After, so that captures can be put on it.
void MainWindow::askForBuild()
{
    ComparisonView* view = currentComparison();
    if (!view)
        return;
    askForLine(view, tr("Add a side"), tr("Build that its captures are of:"), {}, [view](const QString& name) {
        ComparisonDocument& document = view->document();
        const CaseSideId side = document.addSide(name);
        document.chooseSides(document.chosenSide(SideRole::Before), side);
    });
}

void MainWindow::updateCaseActions()
{
    WindowActions::CaseReasons reasons;
    if (const ComparisonView* view = currentComparison()) {
        const ComparisonDocument& document = view->document();
        reasons.saveAs = document.whyNotSaved();
        reasons.save = reasons.saveAs;
        if (reasons.save.isEmpty() && document.isSaved() && !document.file().readOnlyReason().empty())
            reasons.save = tr("Read-only: %1").arg(shownText(document.file().readOnlyReason()));
        else if (reasons.save.isEmpty() && document.isSaved() && !document.isModified())
            reasons.save = tr("Nothing was changed since it was saved.");
        if (!document.isSaved())
            reasons.share = tr("Save the case first.");
        else if (document.file().isBusy())
            reasons.share = tr("The file is being used.");
    } else {
        const QString why = tr("Compare captures or open a case first.");
        reasons = {why, why, why, why};
    }
    m_actions->setCaseReasons(reasons);
}

} // namespace waybill
