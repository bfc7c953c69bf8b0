REM What people do to a sheet in a word processor, done by the word processor itself. One job a line of the file that
REM the environment names: where from, where to, what is done (words with blanks between), the formats it goes through.
Sub Run
    Dim entry As String, job
    Dim file As Integer
    On Error GoTo Failed
    file = FreeFile
    Open Environ("SPARRAAJA_JOBS") For Input As #file
    While Not EOF(file)
        Line Input #file, entry
        If Len(entry) > 0 Then
            job = Split(entry, "|")
            Edit(job(0), job(1), " " & job(2) & " ", Split(job(3), " "))
        End If
    Wend
    Close #file
    StarDesktop.terminate()
    Exit Sub
Failed:
    Close #file
    Open Environ("SPARRAAJA_JOBS") & ".failed" For Output As #file
    Print #file, Error & " in line " & Erl & ", job: " & entry
    Close #file
    StarDesktop.terminate()
End Sub

Sub Edit(source As String, target As String, deeds As String, formats)
    Dim doc, at As Integer, url As String
    doc = Opened(ConvertToURL(source))
    If InStr(deeds, " tracked ") Then doc.RecordChanges = True
    Answer(doc)
    Fill(doc, deeds)
    url = ConvertToURL(target)
    For at = 0 To UBound(formats)
        Saved(doc, url & "." & formats(at), formats(at))
        doc.close(True)
        doc = Opened(url & "." & formats(at))
    Next at
    Saved(doc, url, "docx")
    doc.close(True)
End Sub

Function Opened(url As String)
    Dim hidden(0) As New com.sun.star.beans.PropertyValue
    hidden(0).Name = "Hidden"
    hidden(0).Value = True
    Opened = StarDesktop.loadComponentFromURL(url, "_blank", 0, hidden())
End Function

Sub Saved(doc, url As String, format As String)
    Dim filter(0) As New com.sun.star.beans.PropertyValue
    filter(0).Name = "FilterName"
    Select Case format
        Case "odt": filter(0).Value = "writer8"
        Case "doc": filter(0).Value = "MS Word 97"
        Case "rtf": filter(0).Value = "Rich Text Format"
        Case Else: filter(0).Value = "MS Word 2007 XML"
    End Select
    doc.storeToURL(url, filter())
End Sub

REM Every placeholder is written over by the answer to the question that stands before it.
Sub Answer(doc)
    Dim paragraphs, part, cursor, said As String, asked As Integer
    paragraphs = doc.Text.createEnumeration()
    asked = 0
    While paragraphs.hasMoreElements()
        part = paragraphs.nextElement()
        If part.supportsService("com.sun.star.text.Paragraph") Then
            If InStr(part.String, "Kirjoita vastaus") = 1 Then
                asked = asked + 1
                cursor = doc.Text.createTextCursorByRange(part.Start)
                cursor.gotoEndOfParagraph(True)
                cursor.String = ""
                said = "Vastaus numero " & asked & "." & Chr(13) & "Ja toinen rivi " & asked & "."
                doc.Text.insertString(part.End, said, False)
            End If
        End If
    Wend
End Sub

Sub Fill(doc, deeds As String)
    Dim table, last As Integer
    table = doc.TextTables.getByIndex(0)
    SetCell(table, 1, 2, "varhaiskasvatusjohtaja")
    table.getCellByPosition(2, 2).String = "päiväkodin johtaja"
    table.getCellByPosition(3, 2).String = "15.1.2027"
    If InStr(deeds, " middle ") Then
        table.Rows.insertByIndex(2, 1)
        table.getCellByPosition(1, 2).String = "Välissä uusi toimi"
        table.getCellByPosition(2, 2).String = "nuorisopäällikkö"
    End If
    If InStr(deeds, " end ") Then
        last = table.Rows.Count
        table.Rows.insertByIndex(last, 2)
        table.getCellByPosition(1, last).String = "Lopussa uusi toimi"
        table.getCellByPosition(3, last + 1).String = "joskus keväällä"
        table.getCellByPosition(1, last + 1).String = "Viimeinen uusi toimi"
    End If
    If InStr(deeds, " delete ") Then table.Rows.removeByIndex(1, 1)
    If InStr(deeds, " list ") Then Listed(table)
    If InStr(deeds, " merge ") Then Merged(table)
End Sub

Sub SetCell(table, row As Integer, column As Integer, text As String)
    table.getCellByPosition(column, row).String = text
End Sub

Sub Listed(table)
    Dim cell, cursor
    cell = table.getCellByPosition(4, table.Rows.Count - 1)
    cell.String = "ensimmäinen mittari"
    cursor = cell.createTextCursor()
    cursor.NumberingStyleName = "List 1"
    cursor.gotoEnd(False)
    cell.insertControlCharacter(cursor, 0, False)
    cell.insertString(cursor, "toinen mittari", False)
    cursor.NumberingStyleName = "List 1"
End Sub

Sub Merged(table)
    Dim row As String, cursor
    row = CStr(table.Rows.Count)
    table.getCellByName("D" & row).String = "yhdessä"
    cursor = table.createCursorByCellName("D" & row)
    cursor.gotoCellByName("E" & row, True)
    cursor.mergeRange()
End Sub
