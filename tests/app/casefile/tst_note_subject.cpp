// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/note_subject.h"

#include <gtest/gtest.h>
#include <tuple>

namespace waybill::test {

using Kind = NoteSubject::Kind;

TEST(NoteSubject, EveryKindComesBackAsItWasWritten)
{
    const std::tuple<const char*, Kind, const char*> rows[] = {
        {"", Kind::Whole, "The case as a whole"},
        {"capture", Kind::Capture, "The capture as a whole"},
        {"country:CN", Kind::Country, "Country China (CN)"},
        {"operator:AS4808", Kind::Operator, "Operator AS4808"},
        {"destination:xiaomi.com", Kind::Destination, "Destination xiaomi.com"},
        {"host:api.xiaomi.com", Kind::Host, "Host api.xiaomi.com"},
        {"address:2001:db8::1", Kind::Address, "Address 2001:db8::1"},
        {"maker:Xiaomi", Kind::Maker, "Maker Xiaomi"},
        {"service:Xiaomi push: new", Kind::Service, "Service Xiaomi push: new"},
        {"flow:1:LQU9qZlK+B5F3KDmev6m5PMibrg=@17", Kind::Flow, "Flow from packet 17 on"},
        {"flow:@1@2", Kind::Flow, "Flow from packet 1 of file 3 on"},
        {"packet:18446744073709551615@4294967295", Kind::Packet, "Packet 18446744073709551615 of file 4294967296"},
        {"time:-1", Kind::Time, "31 Dec 1969, 23:59:59 UTC"},
        {"change:AS4808 CN", Kind::Change, "Row of the comparison AS4808 CN"},
    };
    for (const auto& [text, kind, sentence] : rows) {
        const NoteSubject subject = NoteSubject::parse(text);
        EXPECT_EQ(subject.kind, kind) << text;
        EXPECT_EQ(subject.toString(), text);
        EXPECT_EQ(noteSubjectText(subject), sentence);
    }
}

TEST(NoteSubject, WhatIsNotUnderstoodIsKept)
{
    for (const char* text : {"cell:404-45-1234", "country:China", "country:", "packet:0", "packet:", "packet:1@0",
                             "packet:017", "packet:1 ", "packet:-1", "packet:18446744073709551616",
                             "flow:1:abc=", "flow:1:abc=@", "time:", "time:1.5", "Capture", "host", ":", "host:"}) {
        const NoteSubject subject = NoteSubject::parse(text);
        EXPECT_EQ(subject.kind, Kind::Unknown) << text;
        EXPECT_EQ(subject.toString(), text);
    }
    EXPECT_EQ(noteSubjectText(NoteSubject::parse("x:\x1b[31m")).find('\x1b'), std::string::npos);
}

TEST(NoteSubject, MadeOnesEqualParsedOnes)
{
    EXPECT_EQ(NoteSubject::parse("country:CN"), NoteSubject::country(China));
    EXPECT_EQ(NoteSubject::parse("flow:1:x=@17"), NoteSubject::flow("1:x=", 17, 0));
    EXPECT_EQ(NoteSubject::parse("packet:17@1"), NoteSubject::packet(17, 1));
    EXPECT_EQ(NoteSubject::parse("time:5"), NoteSubject::moment(Timestamp{5}));
    EXPECT_EQ(NoteSubject::parse("host:a"), NoteSubject::named(Kind::Host, "a"));
    EXPECT_TRUE(NoteSubject::parse("capture").isWhole());
    EXPECT_FALSE(NoteSubject::parse("host:a").isWhole());
}

} // namespace waybill::test
