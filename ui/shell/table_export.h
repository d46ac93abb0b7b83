// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/table_file.h"

#include <QObject>
#include <QTimer>

namespace waybill {

/// Writes a table to a file in slices between the window's events, and says how far it is. Deletes itself at the end.
/// When the rows change underneath (a capture still being read, another filter), it ends with a sentence and no file.
class TableExport : public QObject {
    Q_OBJECT
public:
    TableExport(ExportedTable table, TableOrigin origin, TableFile::Format format, const QString& path,
                QObject* parent);

    void start();
    /// Leaves no file.
    void cancel();

signals:
    void progressed(int permille, const QString& text);
    void done(const QString& sentence);
    /// The sentence says why there is no file.
    void failed(const QString& sentence);
    /// Last: after done(), failed() or cancel().
    void ended();

private:
    void watch(const QAbstractItemModel* model);
    void step();
    void fail(const QString& sentence);
    void end();

    TableFile m_file;
    QString m_path;
    QTimer m_timer;
    bool m_isEnded = false;
};

} // namespace waybill
