// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

class QPDF;

namespace kb::print {

/// What is in the way of keeping the file for ever in what it says about itself (ISO 19005-1, 6.7).
QStringList metadataFindings(QPDF &pdf);

} // namespace kb::print
