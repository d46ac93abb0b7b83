// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own location databases: the part of MainWindow that adds and removes them.
#include "models/text.h"
#include "shell/location_databases.h"
#include "shell/main_window.h"
#include "widgets/text_dialog.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>

namespace waybill {

void MainWindow::askForDatabase()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Add a location database"), QString(),
                                                      tr("MaxMind databases (*.mmdb);;All files (*)"));
    if (!path.isEmpty())
        addDatabase(QFileInfo(path).absoluteFilePath());
}

void MainWindow::addDatabase(const QString& path)
{
    std::vector<std::string> paths = LocationDatabases::load();
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
        LocationDatabases::add(path);
        useGeography(watcher->future());
    });
    watcher->setFuture(startGeography(&m_workers.readers, std::move(paths)));
}

void MainWindow::removeDatabases()
{
    LocationDatabases::clear();
    useGeography(startGeography(&m_workers.readers));
}

void MainWindow::useGeography(const QFuture<GeographyResult>& geography)
{
    m_workers.geography = geography;
    m_actions->removeDatabases->setEnabled(!LocationDatabases::load().empty());
    std::vector<DocumentView*> views;
    for (int i = 0; i < documentCount(); ++i)
        views.push_back(view(i));
    for (DocumentView* shown : views) // places were looked up in the old tables
        reload(shown);
}

} // namespace waybill
