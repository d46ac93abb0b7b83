// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/device_card.h"
#include "job/start_identifier_search.h"

#include <QDialog>
#include <QFutureWatcher>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QThreadPool;
class QVBoxLayout;

namespace waybill {

/// The device card as a form: what is looked for, each value checked while it is typed. Values can be taken from pasted
/// text, from a phone connected by USB, and from a card file. Deletes itself when closed.
class DeviceCardDialog : public QDialog {
    Q_OBJECT
public:
    /// `kept`: where the card will be kept, a sentence.
    DeviceCardDialog(QThreadPool* pool, const DeviceCard& card, const QString& kept, QWidget* parent);

    /// As if the user had typed it into a new row.
    void addValue(IdentifierKind kind, const QString& value);
    /// Takes what can be told for certain from the text; says how much it was.
    void takeText(const QString& text);
    /// The card of the rows that are right; empty rows are left out.
    [[nodiscard]] DeviceCard card() const;
    /// How many rows cannot be kept as they are.
    [[nodiscard]] int wrongRows() const;
    [[nodiscard]] QString message() const;

signals:
    /// The user keeps the card; one without any value removes it.
    void kept(const waybill::DeviceCard& card);

private:
    struct Row {
        QWidget* line = nullptr;
        QComboBox* kind = nullptr;
        QLineEdit* value = nullptr;
        QLabel* remark = nullptr;
    };
    [[nodiscard]] QWidget* buildDevice(const DeviceCard& card);
    [[nodiscard]] QWidget* buildValues(const DeviceCard& card);
    [[nodiscard]] QWidget* buildSources();
    [[nodiscard]] QWidget* buildButtons(const QString& kept);
    void addRow(IdentifierKind kind, const QString& value);
    void removeRow(const QWidget* line);
    void check(const Row& row);
    void take(const DeviceCard& card, const QString& from);
    void readPhone();
    void openFile();
    void saveFile();
    void keep();
    void say(const QString& sentence);

    QThreadPool* m_pool;
    QLineEdit *m_name, *m_model, *m_build;
    QVBoxLayout* m_list = nullptr;
    std::vector<Row> m_rows;
    QPlainTextEdit* m_pasted;
    QLabel* m_message;
    QPushButton *m_phone, *m_keep;
    QFutureWatcher<PhoneTextResult> m_reading;
};

} // namespace waybill
