// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace kb {

/// A word of a dictionary with its translations, as they are printed.
struct DictionaryArticle
{
    QString headword;
    QStringList translations;
};

/// The articles of a dictionary in the format of dictd: an index of places in a text, and the text, unpacked.
Result<QList<DictionaryArticle>> readDictd(const QString &indexPath, const QString &textPath);

} // namespace kb
