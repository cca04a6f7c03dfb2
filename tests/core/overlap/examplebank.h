// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/overlap.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kb::test {

enum class Explanations { With, Without };

inline Uid exampleUid(const QString &code)
{
    return code.isEmpty() ? Uid() : namedUid(QLatin1StringView("example"), code.toUtf8());
}

/// The questions, studies and projects of the example bank as the engine takes them.
class ExampleBank
{
public:
    explicit ExampleBank(Explanations explanations = Explanations::With)
        : m_explanations(explanations)
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/resources/example/bank.json"));
        if (file.open(QIODevice::ReadOnly))
            m_json = QJsonDocument::fromJson(file.readAll()).object();
    }

    QDate today() const { return QDate::fromString(text(m_json, "reference_date"), Qt::ISODate); }
    QJsonArray list(const char *name) const { return m_json.value(QLatin1StringView(name)).toArray(); }

    QList<OverlapProfile> questions() const
    {
        QList<OverlapProfile> profiles;
        for (const QJsonValue &value : list("questions"))
            profiles.append(question(value.toObject()));
        return profiles;
    }

    QList<OverlapProfile> studies() const
    {
        QList<OverlapProfile> profiles;
        for (const QJsonValue &value : list("studies")) {
            const QJsonObject json = value.toObject();
            OverlapProfile profile = head(json, Kind::Study);
            profile.title = text(json, "title");
            if (m_explanations == Explanations::With)
                profile.text = text(json, "research_question") + u'\n' + text(json, "key_message") + u'\n' +
                               text(json, "summary_plain");
            profile.issued = QDate(json.value(QLatin1StringView("year")).toInt(), 1, 1);
            profile.isPaired = text(json, "publication_status") != QLatin1StringView("ingetrokken");
            profiles.append(profile);
        }
        return profiles;
    }

    QList<OverlapProfile> projects() const
    {
        QList<OverlapProfile> profiles;
        for (const QJsonValue &value : list("projects"))
            profiles.append(project(value.toObject()));
        return profiles;
    }

    QList<ConceptLabels> concepts() const
    {
        QList<ConceptLabels> labels;
        for (const QJsonValue &value : list("concepts")) {
            const QJsonObject json = value.toObject();
            labels.append({.uid = exampleUid(text(json, "pref_nl")),
                           .labels = QStringList{text(json, "pref_nl")} + texts(json, "alt_nl"),
                           .broader = exampleUid(text(json, "broader")),
                           .isGeneral = json.value(QLatin1StringView("is_general")).toBool()});
        }
        return labels;
    }

private:
    static QString text(const QJsonObject &json, const char *key)
    {
        return json.value(QLatin1StringView(key)).toString();
    }

    static QStringList texts(const QJsonObject &json, const char *key)
    {
        return json.value(QLatin1StringView(key)).toVariant().toStringList();
    }

    static QList<Uid> uids(const QJsonObject &json, const char *key)
    {
        QList<Uid> uids;
        for (const QString &code : texts(json, key))
            uids.append(exampleUid(code));
        return uids;
    }

    static OverlapProfile head(const QJsonObject &json, Kind kind)
    {
        OverlapProfile profile{.record = exampleUid(text(json, "code")),
                               .kind = kind,
                               .unit = exampleUid(text(json, "owner")),
                               .refcode = text(json, "code"),
                               .concepts = uids(json, "concepts")};
        if (const QString dossier = text(json, "dossier"); !dossier.isEmpty())
            profile.dossiers = {exampleUid(dossier)};
        return profile;
    }

    OverlapProfile question(const QJsonObject &json) const
    {
        OverlapProfile profile = head(json, Kind::KnowledgeQuestion);
        profile.title = text(json, "text");
        if (m_explanations == Explanations::With)
            profile.text = text(json, "explanation");
        profile.studies = uids(json, "studies");
        profile.needBy = today().addMonths(json.value(QLatin1StringView("need_by_months")).toInt());
        profile.isOpen = text(json, "status") != QLatin1StringView("beantwoord");
        profile.isNeeded = text(json, "need_class") == QLatin1StringView("nodig");
        return profile;
    }

    OverlapProfile project(const QJsonObject &json) const
    {
        const QString phase = text(json, "phase");
        OverlapProfile profile = head(json, Kind::ResearchProject);
        profile.title = text(json, "title");
        profile.text = text(json, "central_question");
        profile.canStillChange =
            QStringList{QStringLiteral("idee"), QStringLiteral("startnotitie"), QStringLiteral("offerte")}
                .contains(phase);
        for (const QString &question : texts(json, "questions")) {
            profile.questions.append(exampleUid(question));
            profile.text += u'\n' + textOfQuestion(question);
        }
        return profile;
    }

    QString textOfQuestion(const QString &code) const
    {
        for (const QJsonValue &value : list("questions")) {
            if (text(value.toObject(), "code") == code)
                return text(value.toObject(), "text");
        }
        return {};
    }

    QJsonObject m_json;
    Explanations m_explanations;
};

} // namespace kb::test
