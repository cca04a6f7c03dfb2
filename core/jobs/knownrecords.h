// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/item.h"
#include "model/samestudy.h"

#include <QHash>

namespace kb {

class Bank;

/// By what one record is known to be another, or to resemble it.
enum class KnownBy { Nothing, Code, Doi, Isbn, Title };

/// The record that another one is, or resembles.
struct Likeness
{
    SameStudy same = SameStudy::No;
    KnownBy by = KnownBy::Nothing;
    Uid uid;       ///< null when it stands earlier in the file that is being read
    QString title; ///< empty unless same is Certain or Probable

    bool operator==(const Likeness &) const = default;
};

/// What the bank and the file read so far hold, arranged so that a double is found without comparing all:
/// by code, by DOI and ISBN, and by the words of the title.
///
/// A code of a study (a citation key) says something only where the titles are alike too: sources that know
/// nothing of each other use the same keys. What shares a DOI, an ISBN or a question's code while the titles
/// have nothing in common is Probable, for a person to judge: supplements lend their DOI to all that is in
/// them. Records of two units are never the same question.
class KnownRecords
{
public:
    /// Reads all titles and identifiers of the bank: about 1 s for 100,000.
    static Result<KnownRecords> of(Bank &bank);

    /// A record without owner may be that of any unit.
    Likeness find(const AnyRecord &record) const;
    void add(const AnyRecord &record, const Uid &uid = {});
    /// Finds what a record of a file is like; when there is nothing, it is known itself from now on.
    Likeness meet(const AnyRecord &record);

private:
    struct Known
    {
        StudyIdentity identity; ///< of a question only the title is filled in
        QString title;
        Uid uid;
        Uid owner;
    };
    using Index = QMultiHash<QString, qsizetype>; ///< to a place in the register
    /// One kind of record with its ways in.
    struct Register
    {
        QList<Known> records;
        Index byCode;
        Index byNumber;                        ///< DOI and ISBN
        QMultiHash<size_t, qsizetype> byTitle; ///< by hashes: what is found must still be compared

        qsizetype add(const Known &known, const QStringList &codes);
    };

    Likeness findStudy(const Study &study, const StudyIdentity &identity) const;
    void addStudy(const Study &study, const StudyIdentity &identity, const Uid &uid);
    const Known *alikeAmong(const Index &index, const QString &key, const StudyIdentity &study) const;
    Likeness withIdentifier(const StudyIdentity &study) const;
    Likeness withTitle(const StudyIdentity &study) const;
    Likeness findQuestion(const KnowledgeQuestion &question) const;

    Register m_studies;
    Register m_questions;
};

} // namespace kb
