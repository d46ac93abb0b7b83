// SPDX-License-Identifier: GPL-3.0-or-later
// The image of a recording, as a parser that was taken over or a tampered cache might hand it out: the input is either
// one itself, or changes to the image of a sample, four bytes each (place u24, what to xor there). What must hold,
// besides not crashing: an image that is accepted is the one that its recording is written as, and that recording can
// be analysed. The length in the header is put right first, else nearly every change would end there.
#include "analysis/analyse.h"
#include "analysis/recording_image.h"
#include "analysis/view_builder.h"
#include "geo/geography.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <span>
#include <vector>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

std::shared_ptr<const waybill::Geography> geography()
{
    static const auto loaded = waybill::Geography::load(waybill::findResourceDirectory());
    require(loaded.has_value());
    return *loaded;
}

const std::vector<std::uint8_t>& sampleImage()
{
    static const std::vector<std::uint8_t> image = [] {
        waybill::AnalysisRequest request;
        request.runs = {{waybill::findResourceDirectory() + "/samples/redmi-1s-before.pcapng"}};
        const auto analysis = waybill::analyse(request, geography(), {}, {});
        require(analysis.has_value());
        return waybill::recordingImage((*analysis)->recording());
    }();
    return image;
}

std::vector<std::uint8_t> imageOf(std::span<const std::uint8_t> input)
{
    constexpr std::size_t LengthAt = 16; // behind magic, byte order and version
    std::vector<std::uint8_t> image(input.begin(), input.end());
    if (input.size() < LengthAt + 8 || std::memcmp(input.data(), "WBREC", 5) != 0) {
        image = sampleImage();
        for (; input.size() >= 4; input = input.subspan(4)) {
            const std::size_t place = std::size_t{input[0]} << 16 | std::size_t{input[1]} << 8 | input[2];
            image[place % image.size()] ^= input[3];
        }
        image.resize(image.size() - input.size()); // cut by what is left over
    }
    const std::uint64_t length = image.size();
    std::memcpy(image.data() + LengthAt, &length, sizeof length);
    return image;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::vector<std::uint8_t> image = imageOf({bytes, size});
    const auto read = waybill::readRecording(image);
    if (!read) {
        require(!read.error().message.empty());
        return 0;
    }
    require(waybill::recordingImage(**read) == image);
    waybill::ViewBuilder view(geography(), {});
    const waybill::AnalysisPtr analysis = view.update(*read, {});
    for (std::uint32_t row = 0; row < analysis->flowCount(); ++row)
        require(analysis->flow(waybill::FlowId{row}).run.value < (*read)->runs.size());
    return 0;
}
