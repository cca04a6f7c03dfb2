// SPDX-License-Identifier: EUPL-1.2
#include "cli/waycode.h"

#include "model/recordtypes.h"

namespace kb::cli {

using namespace Qt::StringLiterals;

QString codeOf(const LinkWay &way)
{
    switch (way.form) {
    case LinkForm::Answer:
        return QString(kb::codeOf(way.degree));
    case LinkForm::Meaning:
        return u"meaning"_s;
    case LinkForm::QuestionDossier:
        return u"dossier"_s;
    case LinkForm::TaskAbout:
        return u"task"_s;
    case LinkForm::Plain:
        break;
    }
    return QString(kb::codeOf(way.type));
}

QJsonObject toJson(const LinkedRecord &link)
{
    return {{u"way"_s, codeOf(link.way)},
            {u"forward"_s, link.way.isForward},
            {u"kind"_s, QLatin1StringView(recordType(link.line.kind)->table)},
            {u"uid"_s, textOf(link.line.uid)},
            {u"code"_s, link.line.code},
            {u"title"_s, link.line.title},
            {u"note"_s, link.note}};
}

} // namespace kb::cli
