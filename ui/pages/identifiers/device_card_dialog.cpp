// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/identifiers/device_card_dialog.h"

#include "geo/text_file.h"
#include "models/text.h"
#include "pages/live/form_grid.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/wrap_layout.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

namespace {

constexpr std::size_t MostCardBytes = std::size_t{1} << 20;
constexpr int ValueWidth = 280;

/// What an empty card offers: what most people have at hand, and what proves most.
constexpr std::array<IdentifierKind, 7> Usual{IdentifierKind::Imei,  IdentifierKind::Imei,    IdentifierKind::Imsi,
                                              IdentifierKind::Phone, IdentifierKind::Contact, IdentifierKind::AndroidId,
                                              IdentifierKind::Canary};

QString hintOf(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::Imei: return DeviceCardDialog::tr("15 digits; dial *#06#");
    case IdentifierKind::Meid: return DeviceCardDialog::tr("14 hexadecimal digits");
    case IdentifierKind::Imsi: return DeviceCardDialog::tr("15 digits, from the SIM");
    case IdentifierKind::Iccid: return DeviceCardDialog::tr("19 or 20 digits, printed on the SIM");
    case IdentifierKind::Phone: return DeviceCardDialog::tr("with country code: +91 …");
    case IdentifierKind::Email: return DeviceCardDialog::tr("name@example.com");
    case IdentifierKind::Mac: return DeviceCardDialog::tr("Wi-Fi or Bluetooth: 0c:1d:af:…");
    case IdentifierKind::AndroidId: return DeviceCardDialog::tr("16 hexadecimal digits");
    case IdentifierKind::AdId: return DeviceCardDialog::tr("8-4-4-4-12 hexadecimal digits");
    case IdentifierKind::Serial: return DeviceCardDialog::tr("as printed, 8 characters at least");
    case IdentifierKind::Location: return DeviceCardDialog::tr("latitude, longitude: 28.6139, 77.2090");
    case IdentifierKind::Contact: return DeviceCardDialog::tr("a planted entry: number, name or text");
    case IdentifierKind::Canary: return DeviceCardDialog::tr("a text that you planted, found nowhere else");
    }
    return {};
}

QString kindShown(IdentifierKind kind)
{
    QString name = wordShown(kindName(kind));
    return name.isEmpty() ? name : name.left(1).toUpper() + name.mid(1);
}

} // namespace

DeviceCardDialog::DeviceCardDialog(QThreadPool* pool, const DeviceCard& card, const QString& kept, QWidget* parent)
    : QDialog(parent), m_pool(pool), m_name(new QLineEdit(this)), m_model(new QLineEdit(this)),
      m_build(new QLineEdit(this)), m_pasted(new QPlainTextEdit(this)), m_message(plainText({}, this)),
      m_phone(new QPushButton(tr("Read from the phone (adb)"), this)),
      m_keep(new QPushButton(tr("Keep the card"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Device card"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(PanelPadding);
    layout->addWidget(buildDevice(card));
    layout->addWidget(buildValues(card), 1);
    layout->addWidget(buildSources());
    layout->addWidget(m_message);
    layout->addWidget(buildButtons(kept));
    m_message->hide();
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_phone->setEnabled(true);
        const PhoneTextResult text = m_reading.result();
        if (text)
            take(cardFromPastedText(*text), tr("the phone"));
        else
            say(shownText(describe(text.error())));
    });
    const double unit = textUnit();
    resize(qRound(720 * unit), qRound(640 * unit));
    if (!m_rows.empty())
        m_rows.front().value->setFocus();
}

QWidget* DeviceCardDialog::buildDevice(const DeviceCard& card)
{
    auto* part = new QWidget(this);
    auto* form = new FormGrid(part);
    form->addField(tr("Name"), m_name);
    form->addField(tr("Model"), m_model);
    form->addField(tr("Build"), m_build);
    m_name->setText(toQString(card.name));
    m_name->setPlaceholderText(tr("what you call this handset"));
    m_model->setText(toQString(card.model));
    m_build->setText(toQString(card.build));
    return part;
}

QWidget* DeviceCardDialog::buildValues(const DeviceCard& card)
{
    auto* content = new QWidget;
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(Grid / 2);
    m_list->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    for (const Identifier& identifier : card.identifiers)
        addRow(identifier.kind, toQString(identifier.asWritten));
    if (card.identifiers.empty())
        for (const IdentifierKind kind : Usual)
            addRow(kind, {});
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(quietText(tr("What is looked for. Empty rows are left out."), this));
    layout->addWidget(scroll, 1);
    auto* add = new QPushButton(tr("Add a value"), this);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow(m_rows.empty() ? IdentifierKind::Imei : m_rows.back().kind->currentData().value<IdentifierKind>(), {});
        m_rows.back().value->setFocus();
    });
    auto* row = new WrapLayout;
    row->addWidget(add);
    row->addStretch();
    layout->addLayout(row);
    return part;
}

QWidget* DeviceCardDialog::buildSources()
{
    m_pasted->setPlaceholderText(
        tr("Or paste here: the answer to *#06#, Settings › About phone, the output of adb shell getprop"));
    m_pasted->setAccessibleName(tr("Pasted text"));
    m_pasted->setTabChangesFocus(true);
    m_pasted->setFixedHeight(m_pasted->fontMetrics().height() * 3 + 12);
    auto* take = new QPushButton(tr("Take values from the text"), this);
    auto* open = new QPushButton(tr("Open a card file…"), this);
    auto* save = new QPushButton(tr("Save as a card file…"), this);
    m_phone->setToolTip(
        tr("Asks the phone that is connected by USB and trusts this computer. Newer Android releases do "
           "not tell the IMEI to the shell"));
    save->setToolTip(tr("For waybill-cli identifiers --device. The file holds the values in full"));
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pasted);
    auto* row = new WrapLayout;
    row->setSpacing(Grid);
    for (QPushButton* button : {take, m_phone, open, save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    layout->addLayout(row);
    connect(take, &QPushButton::clicked, this, [this] { takeText(m_pasted->toPlainText()); });
    connect(m_phone, &QPushButton::clicked, this, &DeviceCardDialog::readPhone);
    connect(open, &QPushButton::clicked, this, &DeviceCardDialog::openFile);
    connect(save, &QPushButton::clicked, this, &DeviceCardDialog::saveFile);
    return part;
}

QWidget* DeviceCardDialog::buildButtons(const QString& kept)
{
    auto* part = new QWidget(this);
    auto* row = new WrapLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_keep->setProperty("isPrimary", true);
    m_keep->setDefault(true);
    row->addWidget(quietText(kept, this), 1);
    row->addWidget(m_keep);
    row->addWidget(cancel);
    connect(m_keep, &QPushButton::clicked, this, &DeviceCardDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return part;
}

void DeviceCardDialog::addRow(IdentifierKind kind, const QString& value)
{
    Row row;
    row.line = new QWidget(this);
    row.kind = new QComboBox(row.line);
    for (const IdentifierKind each : allIdentifierKinds())
        row.kind->addItem(kindShown(each), QVariant::fromValue(each));
    row.kind->setCurrentIndex(row.kind->findData(QVariant::fromValue(kind)));
    row.kind->setAccessibleName(tr("Kind of the value"));
    row.value = new QLineEdit(value, row.line);
    row.value->setMinimumWidth(qRound(ValueWidth * textUnit()));
    row.value->setPlaceholderText(hintOf(kind));
    row.value->setAccessibleName(kindShown(kind));
    row.remark = quietText({}, row.line);
    auto* remove = new QPushButton(tr("Remove"), row.line);
    remove->setAutoDefault(false);
    auto* layout = new WrapLayout(row.line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(row.kind);
    layout->addWidget(row.value, 1);
    layout->addWidget(remove);
    layout->addWidget(row.remark, 1);
    m_list->insertWidget(static_cast<int>(m_rows.size()), row.line);
    m_rows.push_back(row);
    connect(row.value, &QLineEdit::textChanged, row.line, [this, row] { check(row); });
    connect(row.kind, &QComboBox::currentIndexChanged, row.line, [this, row] {
        const auto now = row.kind->currentData().value<IdentifierKind>();
        row.value->setPlaceholderText(hintOf(now));
        row.value->setAccessibleName(kindShown(now));
        check(row);
    });
    connect(remove, &QPushButton::clicked, row.line, [this, line = row.line] { removeRow(line); });
    check(row);
}

void DeviceCardDialog::removeRow(const QWidget* line)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [line](const Row& row) { return row.line == line; });
    if (at == m_rows.end())
        return;
    QWidget* gone = at->line;
    m_rows.erase(at);
    gone->hide();
    gone->deleteLater(); // its own button was pressed
}

/// Says what is wrong with the value, what was mended, or nothing.
void DeviceCardDialog::check(const Row& row)
{
    const std::string text = row.value->text().trimmed().toStdString();
    QString remark;
    if (!text.empty()) {
        const Result<Identifier> identifier = checkIdentifier(row.kind->currentData().value<IdentifierKind>(), text);
        remark = identifier ? toQString(identifier->note) : shownText(identifier.error().message);
    }
    row.remark->setText(remark);
    row.remark->setVisible(!remark.isEmpty());
    row.value->setAccessibleDescription(remark);
}

DeviceCard DeviceCardDialog::card() const
{
    DeviceCard card;
    card.name = m_name->text().trimmed().toStdString();
    card.model = m_model->text().trimmed().toStdString();
    card.build = m_build->text().trimmed().toStdString();
    for (const Row& row : m_rows) {
        const Result<Identifier> identifier =
            checkIdentifier(row.kind->currentData().value<IdentifierKind>(), row.value->text().trimmed().toStdString());
        const bool isKnown =
            identifier && std::any_of(card.identifiers.begin(), card.identifiers.end(), [&](const Identifier& known) {
                return known.kind == identifier->kind && known.normal == identifier->normal;
            });
        if (identifier && !isKnown)
            card.identifiers.push_back(*identifier);
    }
    return card;
}

int DeviceCardDialog::wrongRows() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) {
        const std::string text = row.value->text().trimmed().toStdString();
        return !text.empty() && !checkIdentifier(row.kind->currentData().value<IdentifierKind>(), text);
    }));
}

void DeviceCardDialog::addValue(IdentifierKind kind, const QString& value)
{
    const auto empty = std::find_if(m_rows.begin(), m_rows.end(), [kind](const Row& row) {
        return row.kind->currentData().value<IdentifierKind>() == kind && row.value->text().trimmed().isEmpty();
    });
    if (empty != m_rows.end())
        empty->value->setText(value);
    else
        addRow(kind, value);
}

void DeviceCardDialog::takeText(const QString& text)
{
    take(cardFromPastedText(text.toStdString()), tr("the text"));
}

void DeviceCardDialog::take(const DeviceCard& found, const QString& from)
{
    const DeviceCard known = card();
    int taken = 0;
    for (const Identifier& identifier : found.identifiers) {
        const bool isThere =
            std::any_of(known.identifiers.begin(), known.identifiers.end(), [&identifier](const Identifier& each) {
                return each.kind == identifier.kind && each.normal == identifier.normal;
            });
        if (isThere)
            continue;
        addValue(identifier.kind, toQString(identifier.asWritten));
        ++taken;
    }
    const auto fill = [](QLineEdit* field, const std::string& text) {
        if (field->text().trimmed().isEmpty())
            field->setText(toQString(text));
    };
    fill(m_model, found.model);
    fill(m_build, found.build);
    say(taken == 0 ? tr("Nothing new that is certain was found in %1.").arg(from)
                   : tr("%n value(s) taken from %1.", nullptr, taken).arg(from));
}

void DeviceCardDialog::readPhone()
{
    m_phone->setEnabled(false);
    say(tr("Asking the phone…"));
    m_reading.setFuture(startReadingPhone(m_pool));
}

void DeviceCardDialog::openFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a card file"), {}, tr("Device cards (*.toml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const std::string name = QFile::encodeName(path).toStdString();
        const Result<std::string> text = readTextFile(name, MostCardBytes);
        const Result<DeviceCard> read = text ? readDeviceCard(*text, name) : Failure(text.error());
        if (!read)
            return say(shownText(describe(read.error())));
        if (m_name->text().trimmed().isEmpty())
            m_name->setText(toQString(read->name));
        take(*read, tr("the file"));
    });
    dialog->open();
}

void DeviceCardDialog::saveFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Save as a card file"), QStringLiteral("device.toml"), tr("Device cards (*.toml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("toml"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file(path);
        const QByteArray toml = QByteArray::fromStdString(writeDeviceCard(card()));
        const bool isWritten = file.open(QIODevice::WriteOnly) &&
                               file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                               file.write(toml) == toml.size() && file.commit();
        say(isWritten ? tr("Saved.") : tr("The file could not be written: %1").arg(file.errorString()));
    });
    dialog->open();
}

void DeviceCardDialog::keep()
{
    if (const int wrong = wrongRows(); wrong > 0)
        return say(tr("%n value(s) cannot be kept as they are; what is wrong stands beside them.", nullptr, wrong));
    emit kept(card());
    accept();
}

void DeviceCardDialog::say(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

QString DeviceCardDialog::message() const
{
    return m_message->text();
}

} // namespace waybill
