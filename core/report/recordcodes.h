// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/text.h"

namespace kb::doc {

/// Where codes stand in a text, of a record (`DGVB-VRG-0007`) or one that a computer gave: no line ends
/// within them.
QList<Range> recordCodesIn(const QString &text);

/// The text with `hyphen` for every hyphen of the codes in it, for a renderer that has no other way to keep a
/// code on one line. What belongs to a web address or a DOI stays as it is.
QString withHyphensOfCodes(const QString &text, QStringView hyphen);

/// The text for a screen: its hyphens stay, but no line ends after one that belongs to a code.
QString wholeCodes(const QString &text);
/// What wholeCodes() was made of, to copy and to compare.
QString withoutJoiners(QString text);

} // namespace kb::doc
