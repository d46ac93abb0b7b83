// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flows/stream_dialog.h"

#include "models/text.h"
#include "style/theme.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/wrap_layout.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QStyle>
#include <QStyledItemDelegate>
#include <algorithm>

namespace waybill {

namespace {

/// Sides differ in their background, and say who they are in words.
class StreamDelegate : public QStyledItemDelegate {
public:
    StreamDelegate(const StreamModel* model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    /// As wide as the widest line: the view asks for one row and takes all to be like it.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        QFont bold = option.font;
        bold.setBold(true);
        const QFontMetrics plainMetrics(option.font), boldMetrics(bold);
        const int room = 4 * plainMetrics.averageCharWidth(); // margins, and line ends that are not shown
        for (const QString& line : m_model->widestLines()) {
            const int width = std::max(plainMetrics.horizontalAdvance(line), boldMetrics.horizontalAdvance(line));
            size.setWidth(std::max(size.width(), width + room));
        }
        return size;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant mark = index.data(StreamModel::MarkRole);
        if (!mark.isValid())
            return;
        // Behind the line of the base class its own letters once more, so that contrast holds in every theme.
        const QFontMetrics metrics(option.font);
        const int margin =
            option.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
        const QString line = index.data().toString();
        const QPoint place = mark.toPoint();
        const int left = option.rect.left() + margin + metrics.horizontalAdvance(line.left(place.x()));
        const QRect box(left, option.rect.top(), metrics.horizontalAdvance(line.mid(place.x(), place.y())),
                        option.rect.height());
        painter->save();
        painter->fillRect(box, option.palette.highlight());
        painter->setPen(option.palette.highlightedText().color());
        painter->setFont(option.font);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, line.mid(place.x(), place.y()));
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme& theme = Theme::of(option->palette);
        const auto kind = static_cast<StreamModel::Kind>(index.data(StreamModel::KindRole).toInt());
        if (index.data(StreamModel::IsNearRole).toBool())
            option->backgroundBrush = theme.hover;
        if (kind == StreamModel::Kind::Heading)
            option->font.setBold(true);
        if (kind != StreamModel::Kind::Line)
            option->palette.setColor(QPalette::Text, theme.mutedText);
    }

private:
    const StreamModel* m_model;
};

} // namespace

StreamDialog::StreamDialog(QWidget* parent)
    : QDialog(parent), m_model(new StreamModel(this)), m_view(new QListView(this)), m_title(new QLabel(this)),
      m_state(new QLabel(this)), m_side(new QComboBox(this)), m_form(new QComboBox(this)), m_find(new QLineEdit(this)),
      m_more(new QPushButton(tr("Read on"), this)), m_saveNear(new QPushButton(this)), m_saveFar(new QPushButton(this))
{
    setWindowTitle(tr("Stream of a flow"));
    resize(900, 620);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new StreamDelegate(m_model, m_view));
    m_view->setUniformItemSizes(true); // a hundred thousand lines are never measured
    setFixedType(m_view);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTextElideMode(Qt::ElideNone);
    m_view->setAccessibleName(tr("What both sides sent"));
    buildLayout();
    connectParts();
}

void StreamDialog::buildLayout()
{
    setType(m_title, TypeSize::Title, QFont::DemiBold);
    for (QLabel* label : {m_title, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(buildHead());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_state);
    layout->addWidget(buildFoot());
    m_view->setFocus();
}

QWidget* StreamDialog::buildHead()
{
    m_side->setAccessibleName(tr("Whose bytes are shown"));
    m_side->setToolTip(tr("Both sides in the order of their packets, or one side alone"));
    m_form->addItems({tr("As text"), tr("As hexadecimal digits")});
    m_form->setAccessibleName(tr("How bytes are shown"));
    m_form->setToolTip(
        tr("Printable characters with a dot for every other byte, or digits with characters beside them"));
    m_find->setPlaceholderText(tr("Find in the bytes (Ctrl+F)"));
    m_find->setAccessibleName(tr("Find in the bytes"));
    m_find->setToolTip(tr("Letters of any case, within one segment; Enter or F3 goes on to the next"));
    m_find->setClearButtonEnabled(true);
    auto* head = new QWidget(this);
    auto* row = new WrapLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_side);
    row->addWidget(m_form);
    row->addWidget(m_find, 1);
    return head;
}

QWidget* StreamDialog::buildFoot()
{
    m_more->setToolTip(tr("Reads one more megabyte of each side"));
    auto* close = new QPushButton(tr("Close"), this);
    auto* foot = new QWidget(this);
    auto* row = new WrapLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_more);
    row->addStretch();
    row->addWidget(m_saveNear);
    row->addWidget(m_saveFar);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    for (QPushButton* button : {m_more, m_saveNear, m_saveFar, close})
        button->setAutoDefault(false); // Enter belongs to the search field
    return foot;
}

void StreamDialog::connectParts()
{
    connect(m_side, &QComboBox::activated, this, [this](int choice) {
        m_model->setSide(choice == 0 ? std::nullopt : std::optional(m_model->directionOf(choice == 1)));
    });
    connect(m_form, &QComboBox::activated, this,
            [this](int choice) { m_model->setForm(choice == 0 ? StreamModel::Form::Text : StreamModel::Form::Hex); });
    connect(m_find, &QLineEdit::returnPressed, this, &StreamDialog::find);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += BytesAtATime;
        m_more->setEnabled(false);
        m_state->setText(tr("Reading…"));
        emit moreRequested();
    });
    connect(m_saveNear, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_saveFar, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const StreamSegment* segment = m_model->segmentAt(index.row()))
            emit packetRequested(segment->capture, segment->frame);
    });
    const auto add = [this](const QString& text, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("Find"), QKeySequence::Find, [this] { m_find->setFocus(); });
    add(tr("Find next"), QKeySequence(Qt::Key_F3), [this] { find(); });
    auto* copy = new QAction(tr("Copy lines"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &StreamDialog::copyLines);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void StreamDialog::begin(const QString& title, StreamModel::Words words)
{
    m_limit = BytesAtATime;
    m_title->setText(title);
    m_problem.clear();
    m_model->setStream(nullptr, m_words);
    setWords(std::move(words));
    showState();
    m_state->setText(tr("Reading…"));
}

void StreamDialog::setWords(StreamModel::Words words)
{
    if (words == m_words)
        return;
    m_words = std::move(words);
    const int chosen = std::max(m_side->currentIndex(), 0);
    m_side->clear();
    m_side->addItems({tr("Both sides"), tr("From %1 only").arg(m_words.near), tr("From %1 only").arg(m_words.far)});
    m_side->setCurrentIndex(chosen);
    m_saveNear->setText(tr("Save what %1 sent…").arg(m_words.near));
    m_saveFar->setText(tr("Save what %1 sent…").arg(m_words.far));
    m_model->setStream(m_model->stream(), m_words);
    m_model->setSide(chosen == 0 ? std::nullopt : std::optional(m_model->directionOf(chosen == 1)));
    if (m_model->stream())
        showState();
}

void StreamDialog::showStream(const std::shared_ptr<const FlowStream>& stream, const QString& problem)
{
    const int row = m_view->currentIndex().row();
    m_problem = problem;
    if (stream) {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_model->setStream(stream, m_words);
    }
    const int marked = m_bringsMark ? m_model->markedRow() : -1;
    m_bringsMark = m_bringsMark && marked < 0;
    if (marked >= 0) {
        const QSignalBlocker quiet(m_view->selectionModel()); // the packet is selected in the window already
        m_view->setCurrentIndex(m_model->index(marked));
        m_view->scrollTo(m_model->index(marked), QAbstractItemView::PositionAtCenter);
    } else if (row > 0) // "Read on" keeps the place
        m_view->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
    showState();
}

void StreamDialog::setSought(SoughtBytes sought)
{
    m_bringsMark = sought.frame != 0;
    m_model->setSought(std::move(sought));
}

void StreamDialog::showState()
{
    const std::shared_ptr<const FlowStream>& stream = m_model->stream();
    const auto side = [this](bool isNear) {
        return m_model->directionOf(isNear) == Direction::FromOriginator ? 0u : 1u;
    };
    const bool isLimited = stream && (stream->isLimited[0] || stream->isLimited[1]);
    m_more->setVisible(isLimited);
    m_more->setEnabled(isLimited);
    m_saveNear->setEnabled(stream && stream->bytes[side(true)] > 0);
    m_saveFar->setEnabled(stream && stream->bytes[side(false)] > 0);
    if (!m_problem.isEmpty() || !stream) {
        m_state->setText(m_problem.isEmpty() ? QString() : tr("The stream could not be read: %1").arg(m_problem));
        return;
    }
    const auto part = [&](bool isNear) {
        QString text =
            tr("%1 B from %2").arg(countShown(stream->bytes[side(isNear)]), isNear ? m_words.near : m_words.far);
        if (stream->isLimited[side(isNear)])
            text += tr(" (the first ones; there is more)");
        if (stream->missing[side(isNear)] > 0)
            text += tr(", %1 B not captured").arg(countShown(stream->missing[side(isNear)]));
        return text;
    };
    QString text = QStringLiteral("%1 · %2").arg(part(true), part(false));
    if (stream->segments.empty())
        text = tr("Neither side sent any payload.");
    else if (!stream->isDatagrams)
        text += tr(" · what was sent again is shown once");
    m_state->setText(text);
}

void StreamDialog::find()
{
    const int row = m_model->find(m_find->text(), m_view->currentIndex().row());
    if (row < 0) {
        m_state->setText(m_find->text().isEmpty() ? tr("Type what to look for.")
                                                  : tr("“%1” is not in what is shown.").arg(m_find->text()));
        return;
    }
    showState();
    m_view->setCurrentIndex(m_model->index(row));
    m_view->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
}

void StreamDialog::say(const QString& sentence)
{
    showState();
    if (!sentence.isEmpty())
        m_state->setText(sentence);
}

void StreamDialog::copyLines()
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : rows)
        lines << row.data().toString();
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void StreamDialog::save(bool isNear)
{
    // What was shown when it was asked for: the dialog may show another flow by the time a name was chosen.
    const std::shared_ptr<const FlowStream> stream = m_model->stream();
    if (!stream)
        return;
    auto* dialog = new QFileDialog(this, tr("Save what %1 sent").arg(isNear ? m_words.near : m_words.far));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(isNear ? QStringLiteral("sent.bin") : QStringLiteral("received.bin"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, stream, side = m_model->directionOf(isNear)](const QString& path) {
                (void)write(path, stream->bytesOf(side));
            });
    dialog->open();
}

bool StreamDialog::saveTo(const QString& path, bool isNear)
{
    const std::shared_ptr<const FlowStream>& stream = m_model->stream();
    return stream && write(path, stream->bytesOf(m_model->directionOf(isNear)));
}

bool StreamDialog::write(const QString& path, const std::vector<std::uint8_t>& bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.write(reinterpret_cast<const char*>(bytes.data()), size) == size && file.commit();
    m_state->setText(isWritten ? tr("Wrote %1 B to %2").arg(countShown(bytes.size()), path)
                               : tr("%1 could not be written: %2").arg(path, file.errorString()));
    return isWritten;
}

} // namespace waybill
