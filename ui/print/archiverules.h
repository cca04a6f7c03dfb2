// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <span>

namespace kb::print {

/// A rule of ISO 19005-1 that every dictionary of the file must keep, also that of a stream.
struct ArchiveRule
{
    const char *finding;
    bool (*isBroken)(QPDFObjectHandle dictionary);
};

std::span<const ArchiveRule> archiveRules();

} // namespace kb::print
