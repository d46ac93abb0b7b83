// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geography.h"

#include <gtest/gtest.h>

using namespace waybill;

namespace {

struct Row {
    const char* name;
    const char* address;
    const char* operatorName; ///< "" when the address is no edge
};

class BundledEdges : public testing::TestWithParam<Row> {};

} // namespace

TEST_P(BundledEdges, AreRecognised)
{
    static const auto geography = Geography::load(findResourceDirectory());
    ASSERT_TRUE(geography) << describe(geography.error());
    const Where where = (*geography)->locate(*IpAddress::parse(GetParam().address));
    const std::string found = where.edge == 0 ? "" : (*geography)->edges()[where.edge - 1u].operatorName;
    EXPECT_EQ(found, GetParam().operatorName);
    EXPECT_EQ(where.state == PlaceState::Edge, where.edge != 0);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, BundledEdges,
    testing::Values(Row{"cloudflareCustomer", "104.16.132.229", "Cloudflare"}, Row{"fastly", "151.101.1.140", "Fastly"},
                    Row{"akamai", "23.56.109.10", "Akamai"}, Row{"linodeIsRented", "139.162.1.1", ""},
                    Row{"cloudFront", "13.35.1.1", "Amazon CloudFront"}, Row{"amazonRegion", "18.136.0.1", ""},
                    Row{"globalAccelerator", "15.197.167.90", "AWS Global Accelerator"},
                    Row{"googleFrontEnd", "172.217.160.78", "Google front ends"},
                    Row{"googleCloudWithinThem", "172.253.16.1", ""}, Row{"googleCloudRegion", "34.93.0.1", ""},
                    Row{"googleCloudStandardTier", "35.213.0.1", ""},
                    Row{"googleLoadBalancer", "34.120.10.1", "Google Cloud load balancing"},
                    Row{"frontDoor", "13.107.246.40", "Azure Front Door"}, Row{"azureRegion", "20.40.0.1", ""},
                    Row{"meta", "157.240.22.35", ""}, Row{"appleCdn", "17.253.144.10", "Apple CDN"},
                    Row{"applePush", "17.57.145.1", ""}, Row{"netflix", "45.57.8.1", "Netflix Open Connect"},
                    Row{"quad9", "9.9.9.9", "Quad9"}, Row{"dns114", "114.114.114.114", "114DNS"},
                    Row{"besideDns114", "114.114.114.1", ""}, Row{"dnsPod", "119.29.29.29", "DNSPod Public DNS"},
                    Row{"rootServer", "193.0.14.129", "DNS root servers"}, Row{"jio", "49.44.0.1", ""},
                    Row{"alibabaCloud", "47.241.0.1", ""}, Row{"googleV6", "2404:6800:4009::1", "Google front ends"},
                    Row{"akamaiV6", "2a02:26f0::1", "Akamai"},
                    Row{"cloudFrontV6", "2600:9000:2000::1", "Amazon CloudFront"}),
    [](const auto& row) { return row.param.name; });
