// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/text.h"

namespace kb::html {

/// An element without content keeps its end tag, as HTML asks. The content is HTML already.
QString element(const char *tag, const QString &content, const QString &attributes = {});

/// `class="name"`.
QString ofClass(const char *name);

/// Plain text as HTML: nothing in it is markup, line ends become `<br>`.
QString escaped(const QString &plain);
QString escaped(const doc::Text &text);

} // namespace kb::html
