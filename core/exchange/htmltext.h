// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// The words of a piece of HTML: tags gone (blocks and line breaks become line ends), entities read, white
/// space as one reads it, scripts and styles left out. Text without markup comes back as it is. Linear.
QString textOfHtml(QStringView html);

/// The character that an entity of HTML stands for, such as `eacute` or `#8217`; empty when it is none.
QString characterOf(QStringView entity);

} // namespace kb
