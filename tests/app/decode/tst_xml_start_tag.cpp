// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/xml_start_tag.h"

#include <gtest/gtest.h>

using namespace waybill;

TEST(XmlStartTag, AttributesAreReadWithTheirEntities)
{
    XmlStartTag tag;
    ASSERT_TRUE(decodeXmlStartTag("<stream:stream xmlns=\"xm\" model = 'A &amp; B &lt;1&gt;'  empty=\"\">rest", tag));
    EXPECT_EQ(tag.element, "stream:stream");
    EXPECT_TRUE(tag.isWhole);
    EXPECT_EQ(tag.value("xmlns"), "xm");
    EXPECT_EQ(tag.value("model"), "A & B <1>");
    EXPECT_EQ(tag.value("empty"), "");
    EXPECT_FALSE(tag.value("none").has_value());
}

TEST(XmlStartTag, EveryPrefixKeepsWholeAttributesOnly)
{
    const std::string_view text = "<iq to='xiaomi.com' id='0' chid='7'/>";
    for (std::size_t kept = 4; kept < text.size(); ++kept) {
        XmlStartTag tag;
        ASSERT_TRUE(decodeXmlStartTag(text.substr(0, kept), tag)) << kept;
        for (const XmlAttribute& attribute : tag.attributes)
            EXPECT_EQ(text.substr(text.find(std::string(attribute.name) + "='") + attribute.name.size() + 2,
                                  attribute.value.size()),
                      attribute.value);
        EXPECT_EQ(tag.attributes.size(), kept < 19 ? 0u : kept < 26 ? 1u : kept < 35 ? 2u : 3u) << kept;
    }
}

TEST(XmlStartTag, WhatIsNoTagIsRefused)
{
    XmlStartTag tag;
    for (const std::string_view text :
         {"", "stream", "<", "<>", "<?xml version='1.0'?>", "<a b>", "<a b=c>", "<a 'b'>"})
        EXPECT_FALSE(decodeXmlStartTag(text, tag) && tag.isWhole) << text;
}

TEST(XmlStartTag, TheNumberOfAttributesIsBounded)
{
    std::string text = "<a";
    for (int i = 0; i < 1000; ++i)
        text += " b='c'";
    XmlStartTag tag;
    EXPECT_TRUE(decodeXmlStartTag(text + ">", tag));
    EXPECT_EQ(tag.attributes.size(), 32u);
}
