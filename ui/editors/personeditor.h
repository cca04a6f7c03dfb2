// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/formeditor.h"
#include "jobs/relateditems.h"
#include "workspace/readbeside.h"

namespace kb {

/// The detail of a person (spec 03, 3.10): roles, expertise, where they work, and where we met them.
class PersonEditor : public FormEditor<Person>
{
    Q_OBJECT

public:
    explicit PersonEditor(Workspace &workspace, QWidget *parent = nullptr);

protected:
    QString titleOf(const Person &person) const override;
    Person beginning() override;
    void showMore(const Person &person, Access access) override;
    QMap<FieldId, QString> problemsTogether(const Person &person) override;

private:
    static EditorWords words();
    void buildFacts();
    void buildWork();
    void buildPrivacy();
    void showOverview();

    PaperView *m_overview = nullptr;
    ReadBeside<QList<RelatedItem>> m_related;
};

} // namespace kb
