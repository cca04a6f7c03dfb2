// SPDX-License-Identifier: EUPL-1.2
#include "jobs/examplewriter.h"

#include "bank/fieldids.h"
#include "bank/refcodes.h"
#include "model/committeemember.h"
#include "model/concept.h"
#include "model/dossiermilestone.h"
#include "model/institute.h"
#include "model/knowledgequestion.h"
#include "model/person.h"
#include "model/phasechange.h"
#include "model/policydossier.h"
#include "model/projectcomment.h"
#include "model/researchproject.h"
#include "model/study.h"
#include "model/studyquestionlink.h"
#include "model/studyrelation.h"

namespace kb {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

/// The record that `key` names is known in the bank by another name than in the example's tables.
void rename(QJsonObject &object, const char *key, const char *field)
{
    const QJsonValue value = object.take(QLatin1StringView(key));
    if (!value.isUndefined() && !object.contains(QLatin1StringView(field)))
        object.insert(QLatin1StringView(field), value);
}

/// The dates of the example are the planned ones; `started` says that the start was kept.
QJsonObject projectObject(QJsonObject object)
{
    rename(object, "code", "refcode");
    rename(object, "end_months", "planned_end_months");
    const QJsonValue start = object.value(QLatin1StringView("start_months"));
    rename(object, "start_months", "planned_start_months");
    if (object.value(QLatin1StringView("started")).toBool())
        object.insert(QLatin1StringView("start_months"), start);
    if (!object.contains(QLatin1StringView("lead")))
        object.insert(QLatin1StringView("lead"), object.value(QLatin1StringView("owner")));
    return object;
}

/// An answer or relation belongs to the unit of the record from which it goes.
QString unitOf(const QString &code)
{
    return code.section(u'-', 0, 0);
}

} // namespace

ExampleWriter::ExampleWriter(Bank &bank, const ExampleContent &content, QSet<QString> owners)
    : m_bank(bank)
    , m_content(content)
    , m_values(bank.now().date(), content.uids())
    , m_owners(std::move(owners))
{
}

Result<> ExampleWriter::write(Write &write)
{
    struct Part
    {
        const char *list;
        const char *ownerKey;
        Step step;
    };
    static constexpr Part parts[]{
        {"units", "", &ExampleWriter::addUnit},
        {"concepts", "", &ExampleWriter::addConcept},
        {"institutes", "owner", &ExampleWriter::addInstitute},
        {"persons", "owner", &ExampleWriter::addPerson},
        {"dossiers", "owner", &ExampleWriter::addDossier},
        {"studies", "owner", &ExampleWriter::addStudy},
        {"questions", "owner", &ExampleWriter::addQuestion},
        {"projects", "owner", &ExampleWriter::addProject},
        {"study_question_links", "unit", &ExampleWriter::addAnswer},
        {"study_relations", "study", &ExampleWriter::addRelation},
    };
    for (const Part &part : parts) {
        if (auto written = eachOf(write, part.list, part.ownerKey, part.step); !written)
            return written;
    }
    return {};
}

Result<> ExampleWriter::eachOf(Write &write, const char *list, const char *ownerKey, Step step)
{
    for (const QJsonObject &object : m_content.objects(list)) {
        if (*ownerKey && !isOurs(unitOf(text(object, ownerKey))))
            continue;
        if (auto written = (this->*step)(write, object); !written)
            return written;
    }
    return {};
}

Result<> ExampleWriter::add(Write &write, const RecordType &type, const Uid &uid, QJsonObject object)
{
    rename(object, "owner", "owner_unit");
    if (type.owned)
        object.insert(QLatin1StringView("origin"), QString(codeOf(Origin::Voorbeeld)));
    const QString code = fullRefcode(text(object, "refcode"));
    if (!code.isEmpty())
        object.insert(QLatin1StringView("refcode"), code);
    return write.create(type, uid, m_values.of(type, object));
}

Result<> ExampleWriter::link(Write &write, const Uid &from, LinkType type, const QJsonValue &targets)
{
    for (const Uid &target : m_values.records(targets)) {
        if (auto added = m_bank.links().add(write, from, type, target); !added)
            return added;
    }
    return {};
}

Result<> ExampleWriter::addChildren(Write &write, const RecordType &type, const Uid &parent,
                                    const QJsonValue &children)
{
    int number = 0;
    const QJsonArray list = children.toArray();
    for (const auto &child : list) {
        QJsonObject object = child.toObject();
        if (type.kind == Kind::PhaseChange) {
            rename(object, "from", "from_phase");
            rename(object, "to", "to_phase");
            rename(object, "by", "done_by");
        }
        Values values = m_values.of(type, object);
        values.insert(ParentField, Codec<Uid>::to(parent));
        const Uid uid =
            namedUid(QLatin1StringView(type.table), bytesOf(parent) + QByteArray::number(++number));
        if (auto added = write.create(type, uid, values); !added)
            return added;
    }
    return {};
}

Result<> ExampleWriter::addUnit(Write &write, const QJsonObject &object)
{
    return add(write, recordTypeOf<Unit>, m_values.record(text(object, "code")), object);
}

Result<> ExampleWriter::addConcept(Write &write, const QJsonObject &given)
{
    QJsonObject object = given;
    rename(object, "theme", "scheme");
    rename(object, "general", "is_general");
    object.insert(QLatin1StringView("owner"), QStringLiteral("KIEM"));
    if (!isOurs(QStringLiteral("KIEM")))
        return {};
    const Uid uid = m_values.record(text(object, "pref_nl"));
    if (auto added = add(write, recordTypeOf<Concept>, uid, object); !added)
        return added;
    return link(write, uid, LinkType::Related, object.value(QLatin1StringView("related")));
}

Result<> ExampleWriter::addInstitute(Write &write, const QJsonObject &object)
{
    const Uid uid = m_values.record(text(object, "id"));
    if (auto added = add(write, recordTypeOf<Institute>, uid, object); !added)
        return added;
    return link(write, uid, LinkType::Theme, object.value(QLatin1StringView("themes")));
}

Result<> ExampleWriter::addPerson(Write &write, const QJsonObject &object)
{
    const Uid uid = m_values.record(text(object, "id"));
    if (auto added = add(write, recordTypeOf<Person>, uid, object); !added)
        return added;
    return link(write, uid, LinkType::Expertise, object.value(QLatin1StringView("expertise")));
}

Result<> ExampleWriter::addDossier(Write &write, const QJsonObject &given)
{
    QJsonObject object = given;
    rename(object, "title_nl", "title");
    rename(object, "agenda", "agenda_horizon");
    const Uid uid = m_values.record(text(object, "id"));
    if (auto added = add(write, recordTypeOf<PolicyDossier>, uid, object); !added)
        return added;
    if (auto linked = link(write, uid, LinkType::Officer, object.value(QLatin1StringView("officers")));
        !linked)
        return linked;
    const QJsonValue units = object.value(QLatin1StringView("participating_units"));
    if (auto linked = link(write, uid, LinkType::ParticipatingUnit, units); !linked)
        return linked;
    return addChildren(write, recordTypeOf<DossierMilestone>, uid,
                       object.value(QLatin1StringView("milestones")));
}

Result<> ExampleWriter::addStudy(Write &write, const QJsonObject &given)
{
    QJsonObject object = given;
    const Uid uid = m_values.record(text(object, "code"));
    rename(object, "code", "refcode");
    rename(object, "publication", "publication_status");
    if (auto added = add(write, recordTypeOf<Study>, uid, object); !added)
        return added;
    const std::pair<LinkType, const char *> links[]{{LinkType::Concept, "concepts"},
                                                    {LinkType::PerformedBy, "institute"},
                                                    {LinkType::Dossier, "dossier"}};
    for (const auto &[type, key] : links) {
        if (auto linked = link(write, uid, type, object.value(QLatin1StringView(key))); !linked)
            return linked;
    }
    return {};
}

Result<> ExampleWriter::addQuestion(Write &write, const QJsonObject &given)
{
    QJsonObject object = given;
    const Uid uid = m_values.record(text(object, "code"));
    rename(object, "code", "refcode");
    if (auto added = add(write, recordTypeOf<KnowledgeQuestion>, uid, object); !added)
        return added;
    return link(write, uid, LinkType::Concept, object.value(QLatin1StringView("concepts")));
}

Result<> ExampleWriter::addProject(Write &write, const QJsonObject &given)
{
    const QJsonObject object = projectObject(given);
    const Uid uid = m_values.record(text(given, "code"));
    if (auto added = add(write, recordTypeOf<ResearchProject>, uid, object); !added)
        return added;
    const std::pair<LinkType, const char *> links[]{
        {LinkType::Question, "question"}, {LinkType::Question, "questions"}, {LinkType::Dossier, "dossier"},
        {LinkType::Concept, "concepts"},  {LinkType::CoUnit, "co_units"},    {LinkType::Result, "results"}};
    for (const auto &[type, key] : links) {
        if (auto linked = link(write, uid, type, object.value(QLatin1StringView(key))); !linked)
            return linked;
    }
    const std::pair<const RecordType *, const char *> children[]{
        {&recordTypeOf<PhaseChange>, "phase_history"},
        {&recordTypeOf<CommitteeMember>, "committee"},
        {&recordTypeOf<ProjectComment>, "comments"}};
    for (const auto &[type, key] : children) {
        if (auto added = addChildren(write, *type, uid, object.value(QLatin1StringView(key))); !added)
            return added;
    }
    return {};
}

Result<> ExampleWriter::addAnswer(Write &write, const QJsonObject &object)
{
    const QByteArray name = text(object, "study").toUtf8() + '>' + text(object, "question").toUtf8();
    return add(write, recordTypeOf<StudyQuestionLink>, namedUid(QLatin1StringView("answer"), name), object);
}

Result<> ExampleWriter::addRelation(Write &write, const QJsonObject &object)
{
    const QByteArray name = text(object, "study").toUtf8() + '>' + text(object, "target").toUtf8();
    return add(write, recordTypeOf<StudyRelation>, namedUid(QLatin1StringView("relation"), name), object);
}

} // namespace kb
