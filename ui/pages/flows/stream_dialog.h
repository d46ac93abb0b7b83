// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stream_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace waybill {

/// What both sides of one flow sent, apart by side, to read, search and save. Not modal: a click on a segment shows its
/// packet in the window behind.
class StreamDialog : public QDialog {
    Q_OBJECT
public:
    /// Bytes of one side that are read at first, and again each time that more is asked for.
    static constexpr std::uint64_t BytesAtATime = std::uint64_t{1} << 20;

    explicit StreamDialog(QWidget* parent);

    /// `title` names the flow: "192.168.43.20:40000 – 42.62.48.181:443".
    void begin(const QString& title, StreamModel::Words words);
    void showStream(const std::shared_ptr<const FlowStream>& stream, const QString& problem);
    /// Bytes of one side to be read.
    [[nodiscard]] std::uint64_t limit() const { return m_limit; }

    /// The sides are called otherwise now, or times stand in another zone.
    void setWords(StreamModel::Words words);
    /// Bytes to be marked and brought into view; a frame of 0: none.
    void setSought(SoughtBytes sought);
    /// In place of the figures, until something else is to be said; empty: the figures again.
    void say(const QString& sentence);

    /// Writes what was read of one side; says in the dialog how it went. False when it could not be written.
    bool saveTo(const QString& path, bool isNear);

signals:
    /// limit() grew: read again.
    void moreRequested();
    void packetRequested(quint32 capture, quint64 frame);

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildFoot();
    void connectParts();
    void showState();
    void find();
    void copyLines();
    void save(bool isNear);
    bool write(const QString& path, const std::vector<std::uint8_t>& bytes);

    std::uint64_t m_limit = BytesAtATime;
    StreamModel::Words m_words;
    QString m_problem;
    bool m_bringsMark = false; ///< into view, once the stream is there
    StreamModel* m_model;
    QListView* m_view;
    QLabel* m_title;
    QLabel* m_state;
    QComboBox* m_side;
    QComboBox* m_form;
    QLineEdit* m_find;
    QPushButton* m_more;
    QPushButton* m_saveNear;
    QPushButton* m_saveFar;
};

} // namespace waybill
