// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"
#include "model/linktype.h"
#include "model/studyquestionlink.h"

#include <QList>

namespace kb {

/// As what a link is kept: most are plain; what says something of its own is a record, or a field.
enum class LinkForm { Plain, Answer, Meaning, QuestionDossier, TaskAbout };

/// One way in which a record is linked with another, as seen from the first.
struct LinkWay
{
    LinkForm form = LinkForm::Plain;
    LinkType type = LinkType::SeeAlso;
    AnswerDegree degree = AnswerDegree::Volledig; ///< of an answer
    bool isForward = true;                        ///< the first is the `from` of the link

    bool operator==(const LinkWay &) const = default;
};

/// The ways that these two kinds allow, the most telling first. Any two can be linked as "see also".
QList<LinkWay> linkWays(Kind one, Kind other);

} // namespace kb
