// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/form_field.h"

#include <QWidget>
#include <map>

class QLabel;

namespace waybill {

/// Asks for what FormFields describe.
class FieldForm : public QWidget {
    Q_OBJECT
public:
    explicit FieldForm(std::vector<FormField> fields, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<FormField>& fields() const { return m_fields; }
    [[nodiscard]] FormValues values() const;
    [[nodiscard]] QString value(const QString& key) const;
    /// As if the user had entered it; keys that no field has are passed over.
    void setValues(const FormValues& values);
    void setValue(const QString& key, const QString& value);

signals:
    void edited();

private:
    [[nodiscard]] QWidget* buildEditor(const FormField& field);
    [[nodiscard]] QWidget* buildCombo(const FormField& field, bool isEditable);
    [[nodiscard]] QWidget* buildSeveral(const FormField& field);
    [[nodiscard]] QWidget* buildFile(const FormField& field);

    std::vector<FormField> m_fields;
    std::map<QString, QWidget*> m_editors;
};

} // namespace waybill
