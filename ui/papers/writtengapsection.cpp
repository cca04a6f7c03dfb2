// SPDX-License-Identifier: EUPL-1.2
#include "papers/writtengapsection.h"

#include "jobs/writtengaps.h"
#include "papers/paperparts.h"

#include <QCoreApplication>

namespace kb {

void addWrittenGaps(Paper &paper, Bank &bank, const Uid &record)
{
    const auto gaps = WrittenGaps(bank).all();
    if (!gaps)
        return;
    PaperSection section{.heading =
                             QCoreApplication::translate("WrittenGapSection", "Gaps that came up here"),
                         .style = ParagraphStyle::List};
    qsizetype count = 0;
    for (const WrittenGapFacts &gap : *gaps) {
        if (gap.about != record)
            continue;
        if (++count <= LongestList)
            section.paragraphs.append({{gap.title}, {QStringLiteral(" · ") + gap.why, Emphasis::Quiet}});
    }
    addRest(section, count);
    if (count > 0)
        paper.sections.append(section);
}

} // namespace kb
