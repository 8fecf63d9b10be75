print("griddesk")
