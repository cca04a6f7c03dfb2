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

bool stands(const QString &word, const QString &text)
{
    return word.isEmpty() || text.contains(word, Qt::CaseInsensitive);
}

} // namespace

QString printedEvidence(const OverlapPart &part, const QString &textOfA, const QString &textOfB)
{
    OverlapPart seen = part;
    OverlapPart explained = part;
    const auto isExplained = [&](const Evidence &evidence) {
        return isWord(evidence.name) && !(stands(evidence.inA, textOfA) && stands(evidence.inB, textOfB));
    };
    seen.evidence.removeIf(isExplained);
    explained.evidence.removeIf([&](const Evidence &evidence) { return !isExplained(evidence); });

    QStringList lines{evidenceWords(seen)};
    if (const QString words = evidenceWords(explained); !words.isEmpty())
        lines.append(Report::tr("in the explanation: %1").arg(words));
    lines.removeAll(QString());
    return lines.join(QStringLiteral("; "));
}

} // namespace kb
