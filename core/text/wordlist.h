// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QStringList>

namespace kb {

/// The lines of a word list that is compiled in, each as its words; a line that begins with `#` is a remark.
QList<QStringList> wordList(const QString &name);

} // namespace kb
