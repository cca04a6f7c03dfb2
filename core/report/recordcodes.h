// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/text.h"

namespace kb::doc {

/// Where codes stand in a text, of a record (`DGVB-VRG-0007`) or one that a computer gave: no line ends
/// within them.
QList<Range> recordCodesIn(const QString &text);

/// The text with a hyphen at which no line ends (U+2011) for every hyphen of the codes in it: for a screen, and
/// for a paper that has no other way to keep a code on one line. What belongs to a web address or a DOI stays
/// as it is.
QString wholeCodes(const QString &text);
/// What wholeCodes() was made of, to copy and to compare.
QString asTyped(QString text);

} // namespace kb::doc
