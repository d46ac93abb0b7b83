// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QString>
#include <memory>
#include <utility>

namespace waybill {

/// One table of a page, to be written to a file with all its rows and columns, in the order shown. Values come from
/// TableValueRole (models/table_values.h), else from what is shown. A tree becomes rows below each other, with the
/// titles above each row in a column "Path".
struct ExportedTable {
    QString title;  ///< "Flows"
    QString filter; ///< what the page itself narrows the rows to, in words; empty: nothing
    const QAbstractItemModel* model = nullptr;
    std::shared_ptr<const QAbstractItemModel> made = {}; ///< the model, when it was made for the file alone

    /// A table whose rows are on screen, and may change while they are written.
    [[nodiscard]] static ExportedTable live(const QString& title, const QAbstractItemModel* model,
                                            const QString& filter = {})
    {
        return {title, filter, model, nullptr};
    }
    /// A table that nobody changes.
    [[nodiscard]] static ExportedTable fixed(const QString& title, std::shared_ptr<const QAbstractItemModel> model)
    {
        const QAbstractItemModel* rows = model.get();
        return {title, {}, rows, std::move(model)};
    }
};

} // namespace waybill
