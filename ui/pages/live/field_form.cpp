// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/live/field_form.h"

#include "models/text.h"
#include "pages/live/form_grid.h"
#include "style/type.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <algorithm>

namespace waybill {

namespace {

constexpr int ShortestText = 12; ///< characters that a combo box asks room for
const QString Yes = QStringLiteral("true"), No = QStringLiteral("false");

QString textOf(const QWidget* editor)
{
    if (const auto* box = qobject_cast<const QCheckBox*>(editor))
        return box->isChecked() ? Yes : No;
    if (const auto* combo = qobject_cast<const QComboBox*>(editor))
        return combo->isEditable() ? combo->currentText() : combo->currentData().toString();
    if (const auto* list = qobject_cast<const QListWidget*>(editor)) {
        QStringList chosen;
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->checkState() == Qt::Checked)
                chosen << list->item(row)->data(Qt::UserRole).toString();
        return chosen.join(QLatin1Char(','));
    }
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    if (!line)
        line = editor->findChild<const QLineEdit*>();
    return line ? line->text() : QString();
}

void setText(QWidget* editor, const QString& text)
{
    if (auto* box = qobject_cast<QCheckBox*>(editor)) {
        box->setChecked(text == Yes);
    } else if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        if (combo->isEditable())
            combo->setEditText(text);
        else if (const int at = combo->findData(text); at >= 0)
            combo->setCurrentIndex(at);
    } else if (auto* list = qobject_cast<QListWidget*>(editor)) {
        const QStringList chosen = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(
                chosen.contains(list->item(row)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    } else {
        auto* line = qobject_cast<QLineEdit*>(editor);
        (line ? line : editor->findChild<QLineEdit*>())->setText(text);
    }
}

void fillCombo(QComboBox& combo, const std::vector<FormField::Choice>& choices)
{
    for (const FormField::Choice& choice : choices) {
        combo.addItem(choice.text.isEmpty() ? choice.value : choice.text, choice.value);
        combo.setItemData(combo.count() - 1, plainToolTip(choice.text), Qt::ToolTipRole);
    }
}

} // namespace

FieldForm::FieldForm(std::vector<FormField> fields, QWidget* parent) : QWidget(parent), m_fields(std::move(fields))
{
    auto* grid = new FormGrid(this);
    for (const FormField& field : m_fields) {
        QWidget* editor = buildEditor(field);
        editor->setObjectName(field.key);
        m_editors[field.key] = editor;
        const bool saysItself = field.kind == FormField::Kind::Flag;
        grid->addField(saysItself ? QString() : field.label, editor, field.about);
        setText(editor, field.initial);
    }
}

QWidget* FieldForm::buildEditor(const FormField& field)
{
    switch (field.kind) {
    case FormField::Kind::Flag: {
        auto* box = new QCheckBox(field.label, this);
        connect(box, &QCheckBox::toggled, this, &FieldForm::edited);
        return box;
    }
    case FormField::Kind::Choice: return buildCombo(field, false);
    case FormField::Kind::EditableChoice: return buildCombo(field, true);
    case FormField::Kind::Several: return buildSeveral(field);
    case FormField::Kind::File: return buildFile(field);
    case FormField::Kind::Text:
    case FormField::Kind::Secret:
    case FormField::Kind::Number: break;
    }
    auto* line = new QLineEdit(this);
    line->setPlaceholderText(field.hint);
    if (field.kind == FormField::Kind::Secret)
        line->setEchoMode(QLineEdit::Password);
    connect(line, &QLineEdit::textChanged, this, &FieldForm::edited);
    return line;
}

/// In a combo box that can be edited, the list says what each choice means, the field takes its value alone.
QWidget* FieldForm::buildCombo(const FormField& field, bool isEditable)
{
    auto* combo = new QComboBox(this);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(ShortestText);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->setEditable(isEditable);
    fillCombo(*combo, field.choices);
    if (isEditable) {
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->setCompleter(nullptr); // it would complete with what a choice means
        combo->setEditText({});
        combo->lineEdit()->setPlaceholderText(field.hint);
        connect(combo, &QComboBox::activated, this,
                [combo](int index) { combo->setEditText(combo->itemData(index).toString()); });
        connect(combo, &QComboBox::editTextChanged, this, &FieldForm::edited);
    } else {
        connect(combo, &QComboBox::currentIndexChanged, this, &FieldForm::edited);
    }
    return combo;
}

QWidget* FieldForm::buildSeveral(const FormField& field)
{
    constexpr int MostRows = 6;
    auto* list = new QListWidget(this);
    for (const FormField::Choice& choice : field.choices) {
        auto* item = new QListWidgetItem(choice.text.isEmpty() ? choice.value : choice.text, list);
        item->setData(Qt::UserRole, choice.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    list->setMinimumHeight(std::clamp(list->count(), 2, MostRows) * (list->fontMetrics().height() + Grid));
    connect(list, &QListWidget::itemChanged, this, &FieldForm::edited);
    return list;
}

QWidget* FieldForm::buildFile(const FormField& field)
{
    auto* box = new QWidget(this);
    auto* line = new QLineEdit(box);
    line->setPlaceholderText(field.hint);
    line->setAccessibleName(field.label);
    auto* find = new QPushButton(tr("Choose…"), box);
    find->setAccessibleName(tr("%1: choose a file").arg(field.label));
    find->setAutoDefault(false);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line, 1);
    layout->addWidget(find);
    box->setFocusProxy(line);
    connect(line, &QLineEdit::textChanged, this, &FieldForm::edited);
    connect(find, &QPushButton::clicked, this, [this, line, title = field.label] {
        auto* dialog = new QFileDialog(this, title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
        connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        dialog->open();
    });
    return box;
}

FormValues FieldForm::values() const
{
    FormValues values;
    for (const FormField& field : m_fields)
        values[field.key] = value(field.key);
    return values;
}

QString FieldForm::value(const QString& key) const
{
    const auto editor = m_editors.find(key);
    return editor == m_editors.end() ? QString() : textOf(editor->second);
}

void FieldForm::setValues(const FormValues& values)
{
    for (const auto& [key, value] : values)
        setValue(key, value);
}

void FieldForm::setValue(const QString& key, const QString& value)
{
    if (const auto editor = m_editors.find(key); editor != m_editors.end())
        setText(editor->second, value);
}

} // namespace waybill
