// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "jobs/examplecontent.h"

namespace kb {

/// Writes the part of the example that belongs to some units into a bank.
class ExampleWriter
{
public:
    ExampleWriter(Bank &bank, const ExampleContent &content, QSet<QString> owners);

    /// Everything of the owners, in an order in which no record names one that is not there yet.
    Result<> write(Write &write);

private:
    using Step = Result<> (ExampleWriter::*)(Write &, const QJsonObject &);
    Result<> eachOf(Write &write, const char *list, const char *ownerKey, Step step);

    Result<> addUnit(Write &write, const QJsonObject &object);
    Result<> addConcept(Write &write, const QJsonObject &object);
    Result<> addInstitute(Write &write, const QJsonObject &object);
    Result<> addPerson(Write &write, const QJsonObject &object);
    Result<> addDossier(Write &write, const QJsonObject &object);
    Result<> addStudy(Write &write, const QJsonObject &object);
    Result<> addQuestion(Write &write, const QJsonObject &object);
    Result<> addProject(Write &write, const QJsonObject &object);
    Result<> addAnswer(Write &write, const QJsonObject &object);
    Result<> addRelation(Write &write, const QJsonObject &object);

    Result<> add(Write &write, const RecordType &type, const Uid &uid, QJsonObject object);
    Result<> link(Write &write, const Uid &from, LinkType type, const QJsonValue &targets);
    Result<> addChildren(Write &write, const RecordType &type, const Uid &parent, const QJsonValue &children);
    bool isOurs(const QString &owner) const { return m_owners.contains(owner); }

    Bank &m_bank;
    const ExampleContent &m_content;
    ExampleValues m_values;
    QSet<QString> m_owners;
};

} // namespace kb
