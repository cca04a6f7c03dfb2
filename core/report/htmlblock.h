// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

namespace kb::html {

/// One block as HTML. A page break is no content: it gives nothing.
QString blockAsHtml(const doc::Block &block, const doc::Info &info);

} // namespace kb::html
