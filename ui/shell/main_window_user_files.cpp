// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own location databases and service rules, and HAR files: the part of MainWindow that brings in what is no
// capture.
#include "models/text.h"
#include "shell/har_import_dialog.h"
#include "shell/main_window.h"
#include "shell/user_files.h"
#include "widgets/text_dialog.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QStatusBar>

namespace waybill {

namespace {

QFileDialog* askForUserFile(QWidget* parent, const QString& title, const QString& filters)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters.split(QStringLiteral(";;")));
    dialog->open();
    return dialog;
}

} // namespace

void MainWindow::askForDatabase()
{
    connect(askForUserFile(this, tr("Add a location database"), tr("MaxMind databases (*.mmdb);;All files (*)")),
            &QFileDialog::fileSelected, this,
            [this](const QString& path) { addDatabase(QFileInfo(path).absoluteFilePath()); });
}

void MainWindow::addDatabase(const QString& path)
{
    std::vector<std::string> paths = UserFiles::locationDatabases().load();
    paths.push_back(QFile::encodeName(path).toStdString());
    auto* watcher = new QFutureWatcher<GeographyResult>(this);
    connect(watcher, &QFutureWatcher<GeographyResult>::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        const GeographyResult result = watcher->result();
        if (!result) { // the tables in use stay
            const QString reason = toQString(describe(result.error()));
            (new TextDialog(tr("The database was not added"), reason, this))->show();
            return;
        }
        UserFiles::locationDatabases().add(path);
        useGeography(watcher->future());
    });
    watcher->setFuture(startGeography(&m_workers.readers, std::move(paths)));
}

void MainWindow::removeDatabases()
{
    UserFiles::locationDatabases().clear();
    useGeography(startGeography(&m_workers.readers));
}

void MainWindow::useGeography(const QFuture<GeographyResult>& geography)
{
    m_workers.geography = geography;
    updateUserFiles();
    reloadAll(); // places were looked up in the old tables
}

void MainWindow::askForRules()
{
    connect(askForUserFile(this, tr("Add your own service rules"), tr("Service rules (*.toml);;All files (*)")),
            &QFileDialog::fileSelected, this,
            [this](const QString& path) { addRules(QFileInfo(path).absoluteFilePath()); });
}

void MainWindow::addRules(const QString& path)
{
    std::vector<std::string> paths = UserFiles::serviceRules().load();
    paths.push_back(QFile::encodeName(path).toStdString());
    auto* watcher = new QFutureWatcher<ServicesResult>(this);
    connect(watcher, &QFutureWatcher<ServicesResult>::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        const ServicesResult result = watcher->result();
        if (!result) { // the rules in use stay
            const QString reason = toQString(describe(result.error()));
            (new TextDialog(tr("The rules were not added"), reason, this))->show();
            return;
        }
        UserFiles::serviceRules().add(path);
        useServices(watcher->future());
    });
    watcher->setFuture(startServices(&m_workers.readers, std::move(paths)));
}

void MainWindow::removeRules()
{
    UserFiles::serviceRules().clear();
    useServices(startServices(&m_workers.readers));
}

void MainWindow::useServices(const QFuture<ServicesResult>& services)
{
    m_workers.services = services;
    updateUserFiles();
    reloadAll();
}

void MainWindow::updateUserFiles()
{
    m_actions->removeDatabases->setEnabled(!UserFiles::locationDatabases().load().empty());
    m_actions->removeRules->setEnabled(!UserFiles::serviceRules().load().empty());
}

void MainWindow::reloadAll()
{
    std::vector<DocumentView*> views;
    for (int i = 0; i < documentCount(); ++i)
        views.push_back(view(i)); // null for a comparison
    for (DocumentView* shown : views)
        reload(shown);
    for (int i = 0; i < documentCount(); ++i)
        if (auto* comparison = qobject_cast<ComparisonView*>(tab(i)))
            comparison->document().readAgain();
}

/// The capture that is made of it opens in a tab; nothing is left of the HAR file itself.
void MainWindow::offerImport(const QString& harPath)
{
    for (HarImportDialog* open : findChildren<HarImportDialog*>()) {
        if (open->harPath() == harPath)
            return; // it is being offered
    }
    auto* dialog = new HarImportDialog(&m_workers.readers, harPath, this);
    connect(dialog, &HarImportDialog::imported, this, [this](const QString& path, const QString& sentence) {
        openArguments({path});
        statusBar()->showMessage(sentence, 10'000);
    });
    dialog->open();
}

} // namespace waybill
