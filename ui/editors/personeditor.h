// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/formeditor.h"

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

    PaperView *m_overview = nullptr;
};

} // namespace kb
