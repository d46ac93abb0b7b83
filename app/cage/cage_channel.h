// SPDX-License-Identifier: GPL-3.0-or-later
// What waybill-reader and its parent say to each other: short texts over a SOCK_SEQPACKET pair, recordings in sealed
// memory files beside them (memfd_create(2), fcntl(2) F_ADD_SEALS).
//
//   reader to parent   "progress DONE TOTAL PACKETS"
//                      "recording BYTES" with a memory file, any number of times; "result BYTES" with one, at the end
//                      "failed CODE OFFSET LENGTH" and behind a line feed the sentence of that length, then the path
//   parent to reader   "stop": give what was read so far as the result
#pragma once

#include "analysis/recording.h"
#include "base/file_descriptor.h"
#include "base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace waybill {

struct CageMessage {
    std::string text;
    FileDescriptor memory; ///< none with most messages
};

enum class Received : std::uint8_t { Message, Nothing, Closed };

/// Waits while the channel is full. False when the other side is gone.
bool sendMessage(int channel, std::string_view text, int memory = -1);

/// The next message, if there is one; never waits. A message is anybody's bytes.
[[nodiscard]] Received receiveMessage(int channel, CageMessage& message);

/// A recording as its image (recording_image.h) in memory that nobody can change any more. Fails when memory runs out.
[[nodiscard]] Result<FileDescriptor> sealedRecording(const Recording& recording, std::uint64_t& bytes);

/// The recording of such memory, which may come from anybody: fails as readRecording(), and when it is not sealed.
[[nodiscard]] Result<std::shared_ptr<Recording>> recordingIn(const FileDescriptor& memory, std::uint64_t bytes);

/// A failure as a message, and back; a text that is none becomes an Internal error.
[[nodiscard]] std::string failureMessage(const Error& error);
[[nodiscard]] Error failureIn(std::string_view text);

} // namespace waybill
