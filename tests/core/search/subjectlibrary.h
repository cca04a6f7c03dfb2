// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "searchtest.h"
#include "store/transaction.h"
#include "support/testresult.h"

#include <QTemporaryDir>

namespace kb::test {

inline constexpr int Subjects = 20;
inline constexpr int WordsOfSubject = 12;
inline constexpr int Documents = 520;
inline constexpr qint64 Special = Documents + 1;

/// Made up, so that no two share a spelling by their meaning.
inline QString wordOf(int subject, int number)
{
    static const QStringList syllables =
        QStringLiteral("ba ke li mo nu ra ste vi wo zu dra fle gri pho klu sna tro bre jo").split(u' ');
    test::Dice dice(quint32(1 + subject * WordsOfSubject + number));
    QString word;
    for (int left = 4; left > 0; --left)
        word += syllables[dice.below(quint32(syllables.size()))];
    return word;
}

inline SearchDocument documentOf(qint64 record)
{
    test::Dice dice{quint32(record)};
    const int subject = int(record % Subjects);
    QStringList words;
    for (int left = 15; left > 0; --left)
        words.append(wordOf(subject, int(dice.below(WordsOfSubject))));
    return {.record = record, .kind = record % 3 ? Kind::Study : Kind::Signal, .body = words.join(u' ')};
}

/// Of the first subject, without the last word of it.
inline SearchDocument specialDocument()
{
    QStringList words;
    for (int number = 0; number + 1 < WordsOfSubject; ++number)
        words.append(wordOf(0, number));
    return {.record = Special, .kind = Kind::Study, .body = words.join(u' ')};
}

inline QList<SearchDocument> library(int documents = Documents)
{
    QList<SearchDocument> all;
    for (qint64 record = 1; record <= documents; ++record)
        all.append(documentOf(record));
    return all;
}

/// What the special document would have said too; typed to its end.
inline QString lastWord()
{
    return wordOf(0, WordsOfSubject - 1) + u' ';
}

/// The same record, about the same, in other words.
inline SearchDocument changed(SearchDocument document)
{
    document.body += u' ' + wordOf(int(document.record % Subjects), 3);
    return document;
}

/// The library and the special document with axes learned from them, once; the path of a copy.
inline QString copyOfLearned()
{
    static const QTemporaryDir folder;
    static int copies = 0;
    const QString learned = folder.filePath(QStringLiteral("learned"));
    if (!QFile::exists(learned)) {
        Database db = newestBank(learned);
        SearchIndex index(db);
        if (!index.putNew(library()) || !index.put(specialDocument()) || !index.latent().renew())
            qFatal("no axes");
    }
    const QString copy = folder.filePath(QString::number(++copies));
    QFile::copy(learned, copy);
    return copy;
}

/// A bank with the library and the special document, and axes learned from them.
struct SubjectBank
{
    Database db = *Database::open(copyOfLearned(), OpenMode::ReadWrite);
    SearchIndex index{db};

    Result<SearchAnswer> asked(const QString &typed, SearchOptions options = {})
    {
        options.limit = 1000;
        return search(index, parseQuery(typed, index.analyser()), options);
    }
};

} // namespace kb::test
