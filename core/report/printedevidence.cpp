// SPDX-License-Identifier: EUPL-1.2
#include "report/printedevidence.h"

#include "report/overlapwords.h"
#include "report/words.h"

namespace kb {

namespace {

bool isWord(EvidenceName name)
{
    return name == EvidenceName::Word || name == EvidenceName::ConceptWord ||
           name == EvidenceName::SimilarWord;
}

/// As a word of its own: "uur" does not stand in "huur". A word that is nowhere needs no place.
bool standsIn(const QString &text, const QString &word)
{
    const auto isLetterAt = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
    };
    qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    while (at >= 0 && (isLetterAt(at - 1) || isLetterAt(at + word.size())))
        at = text.indexOf(word, at + 1, Qt::CaseInsensitive);
    return at >= 0 || word.isEmpty();
}

} // namespace

QString printedEvidence(const OverlapPart &part, const QString &textOfA, const QString &textOfB)
{
    OverlapPart printed;
    OverlapPart explained;
    for (const Evidence &evidence : part.evidence) {
        const bool isPrinted =
            !isWord(evidence.name) || (standsIn(textOfA, evidence.inA) && standsIn(textOfB, evidence.inB));
        (isPrinted ? printed : explained).evidence.append(evidence);
    }
    QStringList lines{evidenceWords(printed)};
    if (const QString words = evidenceWords(explained); !words.isEmpty())
        lines.append(Report::tr("in the explanation: %1").arg(words));
    lines.removeAll(QString());
    return lines.join(QStringLiteral("; "));
}

} // namespace kb
