// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/formeditor.h"

namespace kb {

/// The detail of a contact moment (spec 03, 3.10): with whom, about what, and what follows.
class ContactEditor : public FormEditor<ContactMoment>
{
    Q_OBJECT

public:
    explicit ContactEditor(Workspace &workspace, QWidget *parent = nullptr);

    /// The next new contact moment begins with them.
    void expect(const Uid &institute, const QList<Uid> &persons);

protected:
    QString titleOf(const ContactMoment &contact) const override { return contact.subject; }
    ContactMoment beginning() override;
    Result<> load(const Uid &uid) override;
    QMap<FieldId, QString> problemsTogether(const ContactMoment &contact) override;

private:
    static EditorWords words();
    void build();

    Uid m_institute;
    QList<Uid> m_persons;
};

} // namespace kb
