// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sought_bytes.h"
#include "models/stream_model.h"
#include "support/ui_test.h"

#include <QPoint>
#include <QtTest>

using namespace waybill;

namespace {

std::vector<std::uint8_t> bytesOf(const char* text)
{
    return {text, text + std::strlen(text)};
}

StreamSegment segment(Direction direction, std::uint64_t frame, const char* text)
{
    StreamSegment made;
    made.direction = direction;
    made.frame = frame;
    made.bytes = bytesOf(text);
    return made;
}

FlowStream spoken()
{
    FlowStream stream;
    stream.segments = {segment(Direction::FromOriginator, 4, "GET /?imei=8603"),
                       segment(Direction::FromResponder, 5, "HTTP/1.1 100 Continue 860308028232581"),
                       segment(Direction::FromOriginator, 6, "08028232581&x=1")};
    return stream;
}

} // namespace

class TestSoughtBytes : public QObject {
    Q_OBJECT
private slots:
    void inAPacket();
    void acrossPacketsOfOneSide();
    void aStreamModelMarksThem();
};

void TestSoughtBytes::inAPacket()
{
    const std::vector<std::uint8_t> packet = bytesOf("imei=8603 imei=8603&end");
    QCOMPARE(*rangeIn(packet, "8603"), (ByteRange{15, 4})); // the last time
    QCOMPARE(*rangeIn(bytesOf("08028232581&x"), "860308028232581"), (ByteRange{0, 11}));
    QVERIFY(!rangeIn(bytesOf("581&x"), "860308028232581")); // three bytes stand anywhere
    QVERIFY(!rangeIn({}, "8603"));
    QVERIFY(!rangeIn(packet, ""));
}

void TestSoughtBytes::acrossPacketsOfOneSide()
{
    const std::vector<MarkedSegment> marked = rangesIn(spoken(), {FlowId{0}, 0, 6, "860308028232581"});
    QCOMPARE(marked.size(), std::size_t{2});
    QCOMPARE(marked[0], (MarkedSegment{0, {11, 4}}));
    QCOMPARE(marked[1], (MarkedSegment{2, {0, 11}}));
    QVERIFY(rangesIn(spoken(), {FlowId{0}, 0, 7, "860308028232581"}).empty()); // no such packet
    QVERIFY(rangesIn(spoken(), {FlowId{0}, 1, 6, "860308028232581"}).empty()); // of another capture
}

void TestSoughtBytes::aStreamModelMarksThem()
{
    StreamModel model;
    model.setSought({FlowId{0}, 0, 6, "860308028232581"});
    model.setStream(std::make_shared<const FlowStream>(spoken()), {});
    const int row = model.markedRow();
    QVERIFY(row >= 0);
    QCOMPARE(model.index(row).data(StreamModel::MarkRole).toPoint(), QPoint(11, 4));
    model.setForm(StreamModel::Form::Hex);
    QCOMPARE(model.index(model.markedRow()).data(StreamModel::MarkRole).toPoint(), QPoint(8 + 33, 11));
    model.setSought({});
    QCOMPARE(model.markedRow(), -1);
}

WAYBILL_UI_TEST(TestSoughtBytes)
#include "tst_sought_bytes.moc"
